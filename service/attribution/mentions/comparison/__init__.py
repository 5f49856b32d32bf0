"""A mention beside each entity that it may stand for: its kind, its owner, the features of the linear model."""
