"""Claims that somebody answers: refused, ruled out, borne out or called a rumour, by words that the reader does not mark."""
