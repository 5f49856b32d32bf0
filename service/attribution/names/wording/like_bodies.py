"""Names that are a body's by their words, though tagged as a person's: "Team Lund", "Lund World", "Tull & Marsh", "Marshfield Dairy"."""

from __future__ import annotations

from service.attribution.firms import ENDINGS, OFTEN_ENDINGS
from service.attribution.names.first_names import is_first_name

# What stands before the name of whose supporters or staff they are; and before what is the world of nobody.
SIDES = frozenset(("team", "camp"))
WORLDS = frozenset(
    "ancient arab developing first free islamic modern muslim natural new old outside real second third western whole".split()
)
# What clubs' names begin with, and no person's: "Real Tarn", "Atletico Marsh".
CLUBS = frozenset("atletico borussia deportivo dinamo dynamo eintracht lokomotiv lokomotive olympique real spartak sporting zenit".split())
# What some firms, houses and societies are called by their last word, that is no surname.
NOUNS = frozenset(
    "academy apiaries association center centre clinic college festival foundation gallery hospital institute library museum orchestra "
    "society theater theatre trust university "
    "bakeries bakery breweries brewery cinemas coaches construction cosmetics creameries creamery dairies dairy distilleries distillery "
    "farms ferries fisheries footwear furniture gaming haulage jewellers jewelers lettings nurseries plumbing publishing scaffolding "
    "tractors vineyards winery wines".split()
)
# What they are called by that persons are too, behind a first name: "David Steel".
MATERIALS = frozenset(
    "cement coal copper gas gold irrigation lithium millers nickel oil power seeds steel sugar tea timber uranium".split()
)
# What only firms are called by their last word.
CORPORATE = (
    ENDINGS
    | OFTEN_ENDINGS
    | frozenset(
        "aerospace appliances associates bioscience brands cements ceramics care communications diagnostics dynamics electricals "
        "enterprises estates fertilisers fertilizers financial freight genomics gmbh health healthcare instruments insurance interactive "
        "investments llp media plastics records resorts robotics sciences semiconductor semiconductors shipping solutions supermarkets "
        "textiles tobacco tyres ventures".split()
    )
)


def is_corporate(name: str) -> bool:
    """Whether the last of several words is what only firms are called, "Ironbark Resources", or those around somebody: "Lund World"."""
    *before, last = name.casefold().split()
    around = last == "world" and len(before) == 1 and before[0] not in WORLDS
    return bool(before) and (last in CORPORATE or around)


def is_like_body(name: str) -> bool:
    """Whether a name of several words that was tagged as a person's is a body's by its first or its last one, or by what joins them."""
    words = name.casefold().removeprefix("the ").split()
    if len(words) < 2:
        return False
    partners = "&" in words[1:-1] and not any(is_first_name(word) for word in words)  # "Ada & Jo" are two
    made = words[-1] in MATERIALS and len(words) == 2 and words[0].isalpha() and not is_first_name(words[0])
    return partners or made or words[0] in SIDES | CLUBS or words[-1] in NOUNS
