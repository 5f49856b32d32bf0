"""Short forms of address, as alternations for patterns, and the full stops behind short titles and initials, which end no sentence."""

from __future__ import annotations

MR = "Mr|Mrs|Ms|Miss|Dr"
SIR = f"{MR}|Dame|Lady|Lord|Prof|Sir"
SENATOR = "Gov|Rep|Sen"
# A look-behind has to know its length.
STOP = r"(?<=\b[A-Z])\.|(?<=\b[DM]r)\.|(?<=\bMs)\.|(?<=\b(?:Mrs|Col|Gen|Gov|Rep|Sen|Sgt))\.|(?<=\b(?:Capt|Cmdr|Prof))\."
