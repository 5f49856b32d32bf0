"""What can go wrong in the engine.

EngineError
└── ModelError    a model file is missing, damaged or of another version
"""

from __future__ import annotations


class EngineError(Exception):
    """The engine could not do its work; the message never holds words of an article."""


class ModelError(EngineError):
    """A model file is missing, damaged or of another version than the code."""
