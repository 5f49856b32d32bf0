"""English abbreviations that end in a full stop without ending the sentence, in small letters and without their last stop."""

from __future__ import annotations

# Titles: what follows is a name, unless it is one of STARTERS ("a union rep. She …").
TITLES = frozenset(
    """
    adm amb assoc asst atty brig capt cdr cmdr col comdr cpl det dr fr gen gov hon insp lt maj messrs mlle mme mr mrs ms msgr mx
    pres prof pte pvt rep reps rev sen sens sgt supt treas
    """.split()
)

# Words that so often begin a sentence that even a title or an initial before them ends one.
STARTERS = frozenset(
    """
    a after although an and as at both but by despite during each every for from he her here his how however i if in instead it its
    last many meanwhile most my no none not on one or other our several she since so some such that the their then there these they
    this those though to two under until we what when where whether which while who why with without yet you your
    """.split()
)

# Before a figure they belong to it (No. 5, p. 12); before anything else they are words like others.
NUMBERED = frozenset("art arts ch chap fig figs no nos op p para pp sec secs ver vol vols".split())

# Always inside a sentence, whatever follows.
INSIDE = frozenset(("cf", "e.g", "i.e", "v", "viz", "vs"))

# Words that name a thing by a letter, which then ends sentences like any word (Plan B. Then …).
LETTERED = frozenset(
    """
    appendix block category class exhibit figure gate grade group hepatitis level option part phase plan platform point room
    schedule section series table team terminal type version vitamin zone
    """.split()
)

# Abbreviations only where they have a capital: in small letters they are ordinary words.
CAPITALISED = frozenset("ala ark conn del ill ind kan la mar mass me minn miss ore sat sun tenn tex wash".split())

# Others, whatever the training corpora happen to hold of them.
ABBREVIATIONS = frozenset(
    """
    a.k.a a.m approx apr apt ariz aug ave b.a b.c b.sc bldg blvd bros c.e.o ca calif cf co colo corp d.c d.phil dec dept dist e.g
    est esq etc feb fla ft ga i.e inc incl intl jan jr jul jun ky lbs ltd m.a m.b.a m.d md mfg mgr mich mo mont mph mt n.b n.c n.d
    n.h n.j n.m n.y natl neb nev nov oct okla p.m p.s pa ph.d plc r.i rd s.c s.d sept sq sr st ste u.k u.n u.s u.s.a univ va viz vs
    vt w.va wis wyo
    """.split()
)


def is_short(word: str) -> bool:
    """Whether a word whose full stop may end a sentence is one that has it anyway: "Sgt.", "Calif.", "U.S.", an initial."""
    bare = word.casefold().rstrip(".")
    return len(bare) == 1 or "." in bare or bare in TITLES or bare in ABBREVIATIONS or bare in CAPITALISED
