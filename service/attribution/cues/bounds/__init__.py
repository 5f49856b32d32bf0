"""Where what is said begins and ends."""
