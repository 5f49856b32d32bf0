"""Whom a country's people are called, one and several: "the Croat"; "UK, Danish and Irish growers" are one group, and no country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name

# A people's adjective, or a country's letters.
NATIONAL = re.compile(r"(?:the\s|The\s)?(?:U\.?S\.?|UK|U\.K\.|EU|UN|[A-Z][a-z]+(?:[ai]n|ese|ish|sh|ch|ic|ss|eek|ai|qi|li))")
ADJECTIVE = re.compile(r"[a-z]+(?:[ai]n|ese|ish|sh|ch|ic|eek|ai|qi|li)")
OF_A_PEOPLE = re.compile(rf"{NATIONAL.pattern}(?:\s[a-z-]+){{0,2}}\s[a-z]+s")

# Whom a country's people are called, one by one; none that is a newspaper too.
DEMONYMS = frozenset(
    "algerian american argentine argentinian armenian austrian belgian bolivian bosnian brazilian briton bulgarian cameroonian "
    "canadian chilean "
    "colombian croat croatian cuban czech dane dutchman ecuadorean egyptian englishman estonian ethiopian finn frenchman gambian "
    "georgian german "
    "ghanaian greek hungarian icelander indonesian iranian iraqi irishwoman israeli italian ivorian jamaican jordanian kenyan "
    "korean latvian "
    "lebanese lithuanian malian mexican montenegrin moroccan nigerian norwegian pakistani palestinian paraguayan peruvian pole portuguese "
    "romanian russian scot senegalese serb serbian slovak slovenian spaniard swede syrian texan tunisian turk ugandan ukrainian uruguayan "
    "venezuelan welshman zambian zimbabwean "
    "afghan angolan bangladeshi belarusian cypriot dutchwoman englishwoman eritrean fijian filipino frenchwoman guatemalan haitian "
    "honduran kazakh kosovan liberian libyan luxembourger malaysian maltese moldovan namibian nepali nicaraguan panamanian rwandan "
    "salvadoran samoan singaporean somali sudanese swiss tanzanian togolese tongan trinidadian uzbek welshwoman "
    "albanian aussie azerbaijani bahamian bahraini barbadian beninese botswanan burkinabe burundian cambodian chadian congolese "
    "dominican emirati gabonese greenlander grenadian guinean guyanese indian irishman kiwi kosovar kurd kuwaiti kyrgyz laotian "
    "macedonian mauritanian mauritian mongolian mozambican nepalese nigerien omani qatari saudi surinamese tajik thai tibetan turkmen "
    "yemeni".split()
)
# The same in two words.
DOUBLE = frozenset(
    (
        *("costa rican", "hong konger", "new zealander", "north korean", "north macedonian", "northern irishman", "northern irishwoman"),
        *("puerto rican", "saudi arabian", "sierra leonean", "south african", "south korean", "south sudanese", "sri lankan"),
    )
)
# Such as one of a people and all of it are called alike.
SAME = frozenset("burmese chinese japanese taiwanese vietnamese".split())
# By what else all of a people are called, with "the" before it.
TOGETHER = frozenset("british danish dutch english finnish french irish polish scottish spanish swedish swiss turkish welsh".split()) | SAME
# A party's or a side's adjective, and what else those are who are of none or of another.
PARTISAN = frozenset("Conservative Democratic Green Labour Liberal Republican Socialist Unionist".split())
BENT = frozenset(
    "centrist conservative independent left-wing liberal neutral nonpartisan non-partisan progressive right-wing unaffiliated".split()
)


def are_a_people(words: Sequence[str]) -> bool:
    """Whether the one folded word of a name calls several of a people, or all of it: "Danes", "French"."""
    word = words[0] if len(words) == 1 else ""
    return word in TOGETHER or (word.endswith("s") and word[:-1] in DEMONYMS) or (word.endswith("men") and f"{word[:-2]}an" in DEMONYMS)


def is_peoples(form: Sequence[str], name: Name) -> bool:
    """Whether a name is the letters alone of the body of a people that the folded words of a form call: "FA" of "English FA"."""
    letters = name.text.removeprefix("The ").removeprefix("the ")
    alone = len(name.words) == 1 and len(form) == 2 and form[1] == name.words[0] and letters.isupper()
    return alone and ADJECTIVE.fullmatch(form[0]) is not None


def _are_of_a_bent(words: Sequence[str]) -> bool:
    """Whether two words are some by where they stand: "independent voters"."""
    return len(words) == 2 and words[0] in BENT and words[1].islower()


def are_of_peoples(parts: Sequence[str]) -> bool:
    """Whether all but the last of some joined phrases are adjectives of what the last one ends with, of peoples or of a party's bent."""
    if len(parts) == 2 and parts[0] in PARTISAN and _are_of_a_bent(parts[1].split()):
        return True
    return OF_A_PEOPLE.fullmatch(parts[-1]) is not None and all(NATIONAL.fullmatch(part) for part in parts[:-1])
