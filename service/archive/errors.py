"""Why an archive is not read.

ArchiveError
├── InputError      the input can't be found, read, or told apart
├── OutputError     the output holds something else, or another command is writing to it
├── UnfinishedError some parts could not be written; the same command tries them again
└── ClusterError    Ray is not installed, can't be reached, or its workers can't start
"""

from __future__ import annotations


class ArchiveError(Exception):
    """Root of what ends the command; the message is for whoever typed it and never holds words of an article."""


class InputError(ArchiveError):
    """The input can't be found, read, or told apart."""


class OutputError(ArchiveError):
    """The output folder can't be written to by this command."""


class UnfinishedError(ArchiveError):
    """Some parts could not be written; the others are."""


class ClusterError(ArchiveError):
    """Ray is not installed, can't be reached, or its workers can't start."""
