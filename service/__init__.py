"""Who said what in a news article: the engine, the service around it, and the command line."""
