"""How the weights were made, from the corpora to the files that the service ships; not installed with it."""
