"""The ground: marks, quotations, sentences and the offsets into them."""
