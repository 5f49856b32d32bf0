"""Accuracy, speed and memory: each one command that prints its figures."""
