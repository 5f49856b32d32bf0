"""What tells that a name is a firm's by its trade, though a person may have one too: "Nuvio, the grid operator", "Retailer Ada Lund said
it would hire".
"""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.saying import MAKES_KNOWN
from service.attribution.words import FIRMS

# What a firm is in apposition to a name of one word: by its noun alone, or by the word before it too.
TRADES = frozenset(
    "auctioneer bookmaker broker brewer builder carrier contractor developer distributor exporter grocer handler housebuilder importer "
    "insurer lender maker manufacturer miner operator processor producer provider publisher refiner retailer shipbuilder shipper supplier "
    "utility wholesaler".split()
)
KINDS = {
    "adviser": frozenset("financial investment pension property tax wealth".split()),
    "agent": frozenset("crewing estate letting lettings property rental shipping ticket travel".split()),
    "merchant": frozenset("builders' builders’ coal grain timber wine".split()),
    "trader": frozenset("cereal cereals cocoa coffee commodities commodity energy gas grain metals oil power steel sugar".split()),
}
KINDS["advisor"] = KINDS["adviser"]
# What a person operates or handles.
BY_HAND = frozenset(
    "boat bulldozer camera crane digger dog drone excavator forklift lift machine phone plant radar radio ride sound switchboard telephone "
    "winch wireless".split()
)
# What somebody is who has a trade.
PERSONAL = frozenset("elderly former freelance jobbing junior old retired self-employed senior veteran village young".split())
APPOSED = re.compile(
    r",\s(?:the|[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?[’']s)\s(?P<lead>(?:[\w’'&-]+\s){0,5}?)(?P<noun>[a-z]+)(?=,|\s(?:that|which|in|of)\b)"
)
# Firms that are called by a trade where a sentence begins, or behind an article; and how they go on to speak of themselves.
AHEAD = re.compile(
    r"(?:(?:^|[.!?][”\"’']?\s|\n)(?P<first>[A-Z][a-z]+(?:\sagents?)?)|\b(?:[Tt]he|[a-z]+)\s(?P<noun>[a-z]+(?:\sagents?)?))\s$"
)
SPEAKING = rf"\s(?:{MAKES_KNOWN})\s(?:that\s)?"
ITS = re.compile(rf"{SPEAKING}its\b")
ITSELF = re.compile(rf"{SPEAKING}it\s(?:had|has|plans|will|would)\b")
# Such as few persons are, and such as more are, of whom "it" may be said to have been sold.
FEW = FIRMS | frozenset("bookmaker broadcaster housebuilder pollster shipbuilder".split())
MORE = frozenset(
    "accountant accountants auctioneer auctioneers broker builder contractor developer distributor grocer jeweler jeweller manufacturer "
    "producer publisher supplier".split()
)
WINDOW = 40


def trades(text: str, name: Name) -> bool:
    """Whether a trade that firms have stands in apposition behind a name of one word: "Nuvio, Norland's gas carrier,"."""
    apposed = APPOSED.match(text, name.span.end) if text.startswith(", ", name.span.end) else None
    if apposed is None:
        return False
    lead = apposed["lead"].casefold().split()
    if apposed["noun"] in KINDS:
        return not KINDS[apposed["noun"]].isdisjoint(lead[-1:])
    return apposed["noun"] in TRADES and BY_HAND.isdisjoint(lead[-1:]) and PERSONAL.isdisjoint(lead)


def is_trader(text: str, name: Name) -> bool:
    """Whether what was tagged as a person is "it" behind a trade: "Bookmaker Ada Lund said it had cut the odds"."""
    speaks = name.kind == "person" and text.startswith((" said ", " says ", " ann", " cla", " con", " den", " ins", " war"), name.span.end)
    owning = speaks and ITS.match(text, name.span.end) is not None
    if not (owning or (speaks and ITSELF.match(text, name.span.end))):
        return False
    ahead = AHEAD.search(text, max(0, name.span.start - WINDOW), name.span.start)
    noun = (ahead["first"] or ahead["noun"]).casefold() if ahead else ""
    agent = noun.endswith((" agent", " agents")) and noun.split()[0] in KINDS["agent"]
    return noun in FEW or (owning and (noun in MORE or agent))
