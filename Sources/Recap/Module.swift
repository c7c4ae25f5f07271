// Recap
