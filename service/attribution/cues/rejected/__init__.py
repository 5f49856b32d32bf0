"""What the reader marks and is no statement: deeds, attitudes, things that show something, what nobody said."""
