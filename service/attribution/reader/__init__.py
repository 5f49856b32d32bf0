"""What the encoder reads and what it says: word pieces, windows, tags."""
