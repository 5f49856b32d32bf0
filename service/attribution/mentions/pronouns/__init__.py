"""Whom "he", "she", "it", "they", "who" and "which" mean, by words that leave little doubt."""
