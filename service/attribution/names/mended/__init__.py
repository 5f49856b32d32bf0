"""What the tagger got wrong, put right with the whole article in view: names torn, joined, missed or of another kind."""
