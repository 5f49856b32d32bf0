"""Countries: their capitals, their people, and what those are called who run them."""
