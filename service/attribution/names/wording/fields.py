"""What departments and ministers are for: "Fisheries", "Transport"."""

from __future__ import annotations

# The subjects of departments, and such as only ministers have, as alternatives of a pattern.
FIELDS = (
    "Affairs|Agriculture|Alcohol|Arts|Border|Budget|Business|Care|Citizenship|Climate|Commerce|Communities|Cooperation|Culture|Customs|Defence|Defense|Development"
    "|Economy|Education|Employment|Energy|Enforcement|Environment|Equality|Excise|Explosives|Families|Finance|Firearms|Fisheries|Food|Forestry|Government|Health|Heritage|Housing"
    "|Human|Immigration|Industry|Information|Infrastructure|Innovation|Justice|Labor|Labour|Land|Local|Media|Mines|Natural|Naturali[sz]ation|Pensions|Planning"
    "|Prisons|Protection|Public|Research|Resources|Rural|Science|Security|Services|Skills|Social|Sports?|Technology|Tobacco|Tourism|Trade|Training|Transport"
    "|Transportation|Urban|Veterans|Water|Welfare|Women|Work|Youth"
)
MORE = (
    "Aviation|Broadcasting|Children|Civil|Communications?|Constitutional|Consumer|Creative|Digital|Disability|Economic|Elderly|Electricity|Emergency|Ethnic"
    "|External|Family|Foreign|Forests|Gender|Higher|Highways|Hospitality|ICT|Indigenous|Industries|Interior|Internal|International|Investment|Irrigation|Lands|Legal"
    "|Livestock|Manpower|Marine|Mineral|Mining|National|Parliamentary|Petroleum|Ports|Postal|Power|Primary|Provincial|Railways|Recreation|Regional|Religious"
    "|Roads|Sanitation|Shipping|Sport|Telecommunications|Treasury|Tribal|University|Utilities|Wildlife|Works"
)
# All of them by themselves, folded.
WORDS = frozenset(
    f"{FIELDS}|{MORE}".casefold()
    .replace("sports?", "sport|sports")
    .replace("naturali[sz]ation", "naturalisation|naturalization")
    .replace("communications?", "communications")
    .split("|")
)
