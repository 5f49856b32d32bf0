"""From a page of a content system to the article in it."""
