"""What an article's layout tells: turns of a transcript, posts, bylines."""
