"""What the hostile checks share: the commands that write, what must hold after each, and how calls are made to fail."""
