"""Who is the subject of a sentence or a clause."""
