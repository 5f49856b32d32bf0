"""An answer as TEI P5: the whole text, `said` around every statement, the speakers beside it (application/tei+xml, RFC 6129)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from service.attribution.records import Analysis
from service.web.answers import Json, answer
from service.web.exports.nesting import Close, Open, Stretch, Text, Token, nested
from service.web.schemas import Question

NAMESPACE = "http://www.tei-c.org/ns/1.0"
# XML 1.0, production 2; lone surrogates never come so far.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# A line end that is no line feed would not outlive a parser; in an attribute, no white space but the space would.
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
ATTRIBUTE_ESCAPES = ESCAPES | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})

CATEGORIES = {
    "direct": "All of the statement stands in quotation marks.",
    "mixed": "Part of the statement stands in quotation marks.",
    "indirect": "Nothing of the statement stands in quotation marks.",
    "state": "The speaker states it.",
    "confirm": "The speaker confirms it.",
    "deny": "The speaker denies it.",
    "no_comment": "The speaker declines to comment on it.",
}
# By the type of a speaker: the list, the entry, its name.
ENTRIES = {
    "person": ("listPerson", "person", "persName"),
    "unnamed": ("listPerson", "person", "persName"),
    "group": ("listPerson", "personGrp", "persName"),
    "organization": ("listOrg", "org", "orgName"),
    "place": ("listPlace", "place", "placeName"),
    "document": ("listBibl", "bibl", "title"),
}
LISTS = ("listPerson", "listOrg", "listPlace", "listBibl")
ROLE = {"listPerson": "occupation", "listOrg": "desc", "listPlace": "desc", "listBibl": "note"}


def write(question: Question, analysis: Analysis) -> bytes:
    """The answer to `question` as a text edition. The text comes back as the content of `ab`, without what XML 1.0 can't carry."""
    body = answer(replace(question, offset_unit="codepoint"), analysis)
    parts = [_header(question, body), _stand_off(body["speakers"]), _text(question.text, body["attributions"])]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="{NAMESPACE}">\n{"".join(parts)}</TEI>\n'.encode()


def _header(question: Question, body: Json) -> str:
    document = body["document"]
    source = (_element("idno", document["id"]) if document["id"] else "") + _published(document["published"])
    model = f"Statements found by {body['model']['name']} {body['model']['version']}."
    categories = "".join(f'<category xml:id="{name}">{_element("catDesc", told)}</category>\n' for name, told in CATEGORIES.items())
    return (
        f"<teiHeader>\n<fileDesc>\n<titleStmt>{_element('title', question.title or 'An article')}</titleStmt>\n"
        f"<publicationStmt>{_element('p', model)}</publicationStmt>\n"
        f"<sourceDesc><bibl>{_element('title', question.title or 'An article')}{source}</bibl></sourceDesc>\n</fileDesc>\n"
        f"<encodingDesc><classDecl><taxonomy>\n{categories}</taxonomy></classDecl></encodingDesc>\n"
        f"<profileDesc><langUsage>{_element('language', 'English', ident=document['language'])}</langUsage></profileDesc>\n</teiHeader>\n"
    )


def _published(day: str | None) -> str:
    return _element("date", day, when=day) if day else ""


def _stand_off(speakers: Iterable[Json]) -> str:
    entries: dict[str, list[str]] = {name: [] for name in LISTS}
    for each in speakers:
        place, entry, name = ENTRIES[each["type"]]
        told = "".join(_element(name, it) for it in (each["name"], *each["aliases"]))
        told += _element(ROLE[place], each["role"]) if each["role"] else ""
        entries[place].append(f"<{entry}{_attributes({'xml:id': each['id']})}>{told}</{entry}>\n")
    lists = "".join(f"<{name}>\n{''.join(made)}</{name}>\n" for name, made in entries.items() if made)
    return f"<standOff>\n{lists}</standOff>\n" if lists else ""


def _text(text: str, statements: list[Json]) -> str:
    spans = [Stretch(span["start"], span["end"], index) for index, it in enumerate(statements) for span in it["quote"]["spans"]]
    marked = "".join(_marked(text, statements, list(nested(len(text), spans))))
    return f'<text><body><ab xml:space="preserve">{marked}</ab></body></text>\n'


def _marked(text: str, statements: list[Json], tokens: list[Token]) -> Iterator[str]:
    parts = Counter(token.owner for token in tokens if isinstance(token, Open))
    opened: Counter[int] = Counter()
    for token in tokens:
        match token:
            case Text(start, end):
                yield _escaped(text[start:end])
            case Open(owner):
                opened[owner] += 1
                yield f"<said{_attributes(_said(statements[owner], opened[owner], parts[owner]))}>"
            case Close():
                yield "</said>"


def _said(it: Json, part: int, parts: int) -> dict[str, str]:
    """The attributes of one part of a statement; the parts of one are chained by `next` and `prev`."""
    speakers = [each for each in (it["speaker"], *it["joint_speakers"]) if each]
    found = {
        "xml:id": _part_name(it["id"], part),
        "who": " ".join(f"#{each['id']}" for each in speakers),
        "direct": "true" if it["kind"] == "direct" else "false",
        "ana": f"#{it['kind']} #{it['act']}",
        "cert": str(it["confidence"]),
        "prev": f"#{_part_name(it['id'], part - 1)}" if part > 1 else "",
        "next": f"#{_part_name(it['id'], part + 1)}" if part < parts else "",
    }
    return {name: value for name, value in found.items() if value}


def _part_name(name: str, part: int) -> str:
    return name if part == 1 else f"{name}.{part}"


def _element(name: str, content: str, **attributes: str) -> str:
    return f"<{name}{_attributes(attributes)}>{_escaped(content)}</{name}>"


def _attributes(given: dict[str, str]) -> str:
    return "".join(f' {name}="{FORBIDDEN.sub("", value).translate(ATTRIBUTE_ESCAPES)}"' for name, value in given.items())


def _escaped(text: str) -> str:
    return FORBIDDEN.sub("", text).translate(ESCAPES)
