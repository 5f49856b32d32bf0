"""People and bodies that are described: "the former mayor", "a nurse", "the group"; whom that means, and when nobody who is named."""
