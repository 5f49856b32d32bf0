"""Documents of which none is another, by their nouns: no poll is a law, no indictment a lawsuit."""

from __future__ import annotations

# Nouns of which one may stand for another, a line each; none that any document may be called by: "report", "paper", "draft".
LINES = tuple(
    frozenset(line.split())
    for line in (
        "poll polls survey surveys census barometer study studies research trial experiment analysis modelling modeling",
        "law laws act bill bills statute statutes legislation rule rules regulation regulations decree ordinance directive bylaw order "
        "proposal proposals plan budget constitution charter code guidelines guidance amendment motion resolution",
        "treaty agreement accord pact deal contract convention protocol charter resolution plan proposal proposals",
        "plan plans blueprint strategy roadmap manifesto proposal proposals budget outlook forecast",
        "lawsuit lawsuits suit suits complaint complaints filing petition writ pleading pleadings submission motion brief claim action "
        "affidavit",
        "indictment indictments chargesheet complaint filing affidavit",
        "warrant subpoena affidavit filing order",
        "ruling verdict judgment order decision opinion",
        "will testament",
        "transcript recording recordings audio tape footage video",
        "account accounts article articles story",
        "letter memo memorandum email e-mail message note text circular petition directive order guidance guidelines plan proposal",
    )
)
KNOWN = frozenset[str]().union(*LINES)


def are_papers_apart(mine: str, other: str) -> bool:
    """Whether what two nouns call is never the same document."""
    if f"{mine}s" == other or f"{other}s" == mine:
        return True  # "the report", and "two reports"
    return mine != other and mine in KNOWN and other in KNOWN and not any(mine in line and other in line for line in LINES)
