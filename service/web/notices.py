"""Warnings: what a client should know about an answer that is otherwise fine."""

from __future__ import annotations

import re

from service.attribution.text.language import SAMPLE, looks_english
from service.web.schemas import Question

NO_PUBLICATION_DATE = "no_publication_date"
NOT_ENGLISH = "not_english"
MARKUP = "markup"

DETAILS = {
    NO_PUBLICATION_DATE: "Without `published`, dates such as “on Wednesday” are found and not resolved.",
    NOT_ENGLISH: "The text does not look like English, the only language that is read.",
    MARKUP: "The text looks like HTML; tags are read as words. Send it as text/html, or the text alone.",
}

TAG = re.compile(r"</(p|div|a|span|li|h[1-6]|em|strong|body|html)\s*>|<(br|p)\s*/?>", re.IGNORECASE)
FEWEST_TAGS = 3


def warnings(question: Question) -> list[dict[str, str]]:
    """The warnings for `question`, in a fixed order."""
    found = {
        NO_PUBLICATION_DATE: question.published is None,
        NOT_ENGLISH: not looks_english(question.text),
        MARKUP: question.text.count("<", 0, SAMPLE) >= FEWEST_TAGS <= len(TAG.findall(question.text[:SAMPLE])),
    }
    return [{"code": code, "detail": DETAILS[code]} for code, so in found.items() if so]
