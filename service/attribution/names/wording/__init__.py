"""What single words of a name, or right beside it, tell of its bearer."""
