"""Claims told by a noun: "despite assurances from the board that …", "Lund's charge that …"."""
