"""Who said what has no source of its own, by the words and marks around it."""
