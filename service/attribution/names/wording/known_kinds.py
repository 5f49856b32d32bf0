"""Bodies whose names do not tell that they are unions, regulators or charities, and which a company therefore is not."""

from __future__ import annotations

from collections.abc import Iterable

# Folded, without articles; none that is a word or a name of others too, as "Mind", "Scope", "Crisis" or "Equity" are.
UNIONS = frozenset(
    (
        *"aslef rmt tssa gmb unite unison usdaw pcs cwu ucu neu nasuwt naht ascl eis ssta bma hcsa rcn rcm fbu poa nuj tuc stuc".split(),
        *"balpa nautilus bectu ictu siptu forsa inmo tui asti nbru nipsa uaw seiu ufcw afscme afl-cio aft ibew cwa".split(),
        *"teamsters ilwu usw umwa twu atu apwu nalc afge sag-aftra wga unifor cupe psac opseu etfo osstf cfmeu cfmmeu actu rtbu".split(),
        *"amwu nteu numsa cosatu saftu amcu nehawu sadtu popcru samwu asuu nlc nupeng pengassan knut kuppet cotu kmpdu".split(),
        *"ver.di verdi cgt cfdt cgil cisl cobas evg gdl ugt ccoo".split(),
        "ig metall",
        "force ouvriere",
    )
)
REGULATORS = frozenset(
    (
        *"ofwat ofcom ofgem ofsted ofqual ofs fca pra cma cqc mhra orr caa asa ico sra ipso comreg hiqa".split(),
        *"sec ftc fcc fda epa faa nhtsa ntsb osha cftc finra fdic ferc cfpb crtc osfi accc asic apra acma".split(),
        *"bafin esma eba finma ema nersa icasa nafdac sebi trai dgca irdai".split(),
    )
)
CHARITIES = frozenset(
    (
        *"barnardo oxfam nspcc rspca sspca rspb rnli nacro turn2us rospa wwf".split(),
        *"greenpeace samaritans mencap macmillan shelter".split(),
        "save the children",
        "christian aid",
        "islamic relief",
        "age uk",
        "world vision",
        "red cross",
        "british red cross",
        "american red cross",
        "salvation army",
        "marie curie",
        "cancer research uk",
        "british heart foundation",
        "citizens advice",
        "dogs trust",
        "comic relief",
        "trussell trust",
        "help for heroes",
        "action for children",
        "doctors without borders",
        "medecins sans frontieres",
        "amnesty international",
        "human rights watch",
        "st vincent de paul",
        "focus ireland",
        "alzheimer society",
        "children society",
        "national trust",
    )
)
KINDS = {"union": UNIONS, "regulator": REGULATORS, "charity": CHARITIES}
# What each kind is called, and what a company is, that none of them is.
COMPANY = frozenset(
    "company firm business employer airline airport manufacturer supplier insurer lender brewer retailer maker carmaker automaker "
    "planemaker drugmaker steelmaker chipmaker miner grocer supermarket developer builder housebuilder startup start-up bank chain giant "
    "broadcaster newspaper club team factory plant utility operator".split()
)
NOUNS = {
    "union": frozenset(("union",)),
    "regulator": frozenset(("regulator", "watchdog")),
    "charity": frozenset(("charity", "nonprofit", "non-profit", "ngo")),
}


def is_known_otherwise(forms: Iterable[tuple[str, ...]], noun: str) -> bool:
    """Whether a body with some folded names is known to be none that is called by a noun: the RMT is no "company"."""
    called = next((kind for kind, nouns in NOUNS.items() if noun in nouns), None)
    if called is None and noun not in COMPANY:
        return False
    known = {kind for form in forms for kind in kinds_of(form)}
    return bool(known) and called not in known


def kinds_of(form: tuple[str, ...]) -> tuple[str, ...]:
    """Of what kinds a body is known to be by one of its folded names."""
    told = " ".join(form)
    return tuple(kind for kind, names in KINDS.items() if told in names)
