"""When one statement backs or contradicts another."""
