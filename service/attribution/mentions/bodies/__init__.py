"""Bodies and documents that are called by a noun: "the club", "the same poll"."""
