"""The service: HTTP around the engine. Holds no linguistics."""
