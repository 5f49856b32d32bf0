"""What is a statement and what is none, by its cue; where its content begins and ends."""
