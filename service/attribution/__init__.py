"""The engine: an article in, its attributed statements out. Knows no HTTP and no environment."""
