"""Who is somebody else than whoever was told of without a name before: "One of the aides said so. The other denied it"."""

from __future__ import annotations

import re

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity

OTHER = re.compile(r"(?:the\s(?:other|second|third|latter)|another|a\s(?:second|third|fourth))\b", re.IGNORECASE)


def is_the_other(entity: Entity, source: Source) -> bool:
    """Whether a description is of another than one without a name whom the article has called otherwise."""
    other = OTHER.match(source.text)
    return other is not None and not entity.names and not OTHER.match(entity.name)
