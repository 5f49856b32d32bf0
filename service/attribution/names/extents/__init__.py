"""What of a tagged stretch is the name."""
