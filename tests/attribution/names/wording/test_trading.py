"""Firms that the reader takes for persons, by their trade, by figures that are theirs, and by their words; and persons who have a trade."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name, type and role of who speaks last: by a trade in apposition.
TRADES = {
    "Vessnet, the grid operator, warns that the island would be dark.": ("Vessnet", "organization", "grid operator"),
    "Vessnet, Norland’s gas carrier, said the pipe was full.": ("Vessnet", "organization", "Norland’s gas carrier"),
    "Ormova, the dairy processor, said milk was dear.": ("Ormova", "organization", "dairy processor"),
    "Ormova, the baggage handler, said the belts were down.": ("Ormova", "organization", "baggage handler"),
    "Ormova, the property adviser, said rents were flat.": ("Ormova", "organization", "property adviser"),
    "Ormova, the oil trader, said tankers were dear.": ("Ormova", "organization", "oil trader"),
    "Ormova, the builder, said the tower would be late.": ("Ormova", "organization", "builder"),
    "Ormova, the operator of the wind farm, said the blades were sound.": ("Ormova", "organization", "operator of the wind farm"),
    # Such as are persons: by a pronoun, by what is operated by hand, by a name told in full elsewhere, by an article that tells of many.
    "Tarvick, the builder, said he would finish the tower.": ("Tarvick", "person", "builder"),
    "Tarvick, the crane operator, said rain was due.": ("Tarvick", "person", "crane operator"),
    "Tarvick, the village contractor, said the road was bad.": ("Tarvick", "person", "village contractor"),
    "Tarvick, the adviser, said rents were flat.": ("Tarvick", "person", "adviser"),
    "Ivo Tarvick was there. Tarvick, the builder, said the tower would be late.": ("Ivo Tarvick", "person", "builder"),
}
# By figures: "according to" a name that nothing tells of.
FIGURES = {
    "Prices rose 3 per cent in May, according to Ormova.": ("Ormova", "organization"),
    "Rents fell in June, according to Ormova, and sales rose.": ("Ormova", "organization"),
    "Prices rose 3 per cent in May, according to Tarvick, who keeps the books.": ("Tarvick", "person"),
    "Prices rose in May, according to Mr Tarvick. Rents fell, according to Tarvick.": ("Tarvick", "person"),
    "Ivo Tarvick kept the books. Prices rose, according to Tarvick.": ("Ivo Tarvick", "person"),
    "Prices rose in May, according to Tarvick. He wept.": ("Tarvick", "person"),
}
# Behind a trade, as "it".
ITSELF = {
    "Bookmaker Arthur Vane said it had cut the odds to 5-2.": ("Arthur Vane", "organization"),
    "Retailer Martin Grey said it would hire 300 people.": ("Martin Grey", "organization"),
    "Jeweller Martin Grey said its shops were shut.": ("Martin Grey", "organization"),
    "Estate agent Martin Grey said its sales were down.": ("Martin Grey", "organization"),
    "Auctioneer Martin Grey said it had sold for a million.": ("Martin Grey", "person"),
    "Bookmaker Arthur Vane said the odds were short.": ("Arthur Vane", "person"),
    "Plumber Martin Grey said its pipes were old.": ("Martin Grey", "person"),
}
# By their words, and by the noun before a comma.
WORDS = {
    "The nightclub, Ormova, said doors would open at ten.": ("Ormova", "organization"),
    "The pub, Ormova, said beer would be dearer.": ("Ormova", "organization"),
    "The barman, Ormova, said beer would be dearer.": ("Ormova", "person"),
    "Harrow & Pell said sales fell.": ("Harrow & Pell", "organization"),
    "Harrow & Pell said sales fell. Harrow said bread was dear.": ("Harrow & Pell", "organization"),
    "Team Tarvick said it would win.": ("Team Tarvick", "organization"),
    "Camp Tarvick said polls were wrong.": ("Camp Tarvick", "organization"),
    "Pell World said nothing had changed.": ("Pell World", "organization"),
    "Fenwick Dairy said milk was safe.": ("Fenwick Dairy", "organization"),
    "Varnow Copper said wages were paid.": ("Varnow Copper", "organization"),
    "David Copper said wages were paid.": ("David Copper", "person"),
    "Mary Ransom Center said the papers were safe.": ("Mary Ransom Center", "organization"),
    "Tim Teamer said he would win.": ("Tim Teamer", "person"),
}


@pytest.mark.parametrize("text", TRADES)
def test_a_trade_in_apposition(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type, last.role) == TRADES[text]


@pytest.mark.parametrize("text", FIGURES | ITSELF | WORDS)
def test_a_firm_or_a_person(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type) == (FIGURES | ITSELF | WORDS)[text]
