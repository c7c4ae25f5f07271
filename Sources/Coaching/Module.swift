// Coaching
