"""The other forms of an answer: linked data, a table, a text edition. JSON is the whole of it; these say what their readers know."""
