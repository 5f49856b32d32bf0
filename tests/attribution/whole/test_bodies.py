"""Who is a body, a country or a person, by what the article calls it and says of it."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.name_parts import name_at
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The name and type of who speaks last: by the capital of a country.
CAPITALS = {
    "Zambia closed the bridge. Lusaka said that the pylons were cracked.": ("Zambia", "place"),
    "Laos opened the dam on Friday. Vientiane denied that villages were warned too late.": ("Laos", "place"),
    "Ecuador has called its ambassador home. Quito said that he would stay there.": ("Ecuador", "place"),
    "Chad has shut the border. N’Djamena said that it would open in May.": ("Chad", "place"),
    "Norway said its ships had turned back.": ("Norway", "place"),
    "Gabon said its soldiers were in the barracks.": ("Gabon", "place"),
    "The Philippines wrote to Hanoi. Manila said that the boat was rammed.": ("Philippines", "place"),
    # Such as are no country.
    "Chad came home late. Chad told his wife that the road was shut.": ("Chad", "person"),
    "Corvelle said its ships had turned back.": ("Corvelle", "organization"),
    "The Kremlin warned Russia. The Kremlin said that winter would be long.": ("Kremlin", "organization"),
}
# By what is called so, what it has, and that it is several.
FIRMS = {
    "The pumps were sold by Aldrane. Aldrane said it would mend each of them.": ("Aldrane", "organization"),
    "Officials of both Tessaly and the port wept. Tessaly has said it will pay.": ("Tessaly", "organization"),
    "Pascoe Wyld, which ran the ferry until May, declined to comment.": ("Pascoe Wyld", "organization"),
    "Pascoe Wyld, the surveyors, said the wall was sound.": ("Pascoe Wyld", "organization"),
    "The estate's accountants, Pascoe Wyld, said no money was gone.": ("Pascoe Wyld", "organization"),
    "Her solicitors, Drewett Crane, said in a letter that she was innocent.": ("Drewett Crane", "organization"),
    "The ferry operator, Vessrad, said boats were late.": ("Vessrad", "organization"),
    "Marlow Finch, the ferry operator, said boats were late.": ("Marlow Finch", "organization"),
    "Dorla, the Water and Drains Agency, said the well was foul.": ("Dorla", "organization"),
    "Dorla, the Office of the Rail Inspector, found that the brakes were worn.": ("Dorla", "organization"),
    "Candour, the tenants’ group, said rents were up.": ("Candour", "organization"),
    "Western Ember, the Dutch-owned developer, said it would build 40 homes.": ("Western Ember", "organization"),
    "Thornbury's chief executive will go. He will get no bonus, Thornbury said.": ("Thornbury", "organization"),
    "The winger has a cold, Ormsley have announced.": ("Ormsley", "organization"),
    "Notts Forest lost again on Sunday. The keeper is hurt, Forest said.": ("Notts Forest", "organization"),
    "Cedar Bluffs, which owns dozens of schools, denied that it had cheated.": ("Cedar Bluffs", "organization"),
    "Traders wept, while business lobby TUSKAD warned of closures.": ("TUSKAD", "organization"),
    "Dairy lobby Lactex warned of closures.": ("Lactex", "organization"),
    "The think tank Kriva said growth would slow.": ("Kriva", "organization"),
    "Business lobby TUSKAD said the lira was too weak.": ("TUSKAD", "organization"),
    "The website Norfakt said the bridge was shut.": ("Norfakt", "organization"),
    "“Who will pay for the bridge?” the blog Vester asked. According to the blog Klipp, the bridge was shut.": ("Klipp", "organization"),
    "The Scottish FA met on Monday. Rivals wept. The FA said the match was void.": ("Scottish FA", "organization"),
    "Volkswagen shares fell on Monday. “We are on course,” VW said.": ("Volkswagen", "organization"),
    "The UN said the camp was full.": ("United Nations", "organization"),
    # Such as are persons.
    "Zoumana Diabate, a crane operator, said he was tired. “My back aches,” he said.": ("Zoumana Diabate", "person"),
    "The levee broke at Farnley. Mayor Wendeline Oosthuizen says nobody was warned.": ("Wendeline Oosthuizen", "person"),
    "The estate's accountants, Ada Wyld and Tom Crane, said no money was gone.": ("Ada Wyld", "person"),
    "The farm was sold to Dr. Aldrane. Aldrane said it would rain.": ("Aldrane", "person"),
    "Marwick, the developer, said he would build 40 homes.": ("Marwick", "person"),
    "Guests of Ada Wyld and Marwick have complained. Marwick said he was sorry.": ("Marwick", "person"),
    "“It is mine,” MacTavish said. MacTavish, 40, is a cook.": ("MacTavish", "person"),
}
# Such as the reader does not tag, or not whole; and those that everybody knows.
UNTAGGED = {
    "Prices rose in May. RumourWatch found that the clip was old.": ("RumourWatch", "organization"),
    "Voice, the teachers' union, said talks had failed.": ("Voice", "organization"),
    "Sensavolt said it had mended the lift.": ("Sensavolt", "organization"),
    "The panel, which the former Ofrail director Ada Marsh leads, met again. Ofrail said fares would fall.": ("Ofrail", "organization"),
    # In two parts around an "and", and the rest of a name that a noun is before.
    "Leeds City and County Council disputed that.": ("Leeds City and County Council", "organization"),
    "The NT Pastoralists and Graziers Association says it is looking.": ("NT Pastoralists and Graziers Association", "organization"),
    "“It rains,” Wey & Tamar Water said.": ("Wey & Tamar Water", "organization"),
    # What was tagged as a place and is a firm, of which it is called so in short; a town has no such.
    "Arkadia Holdings bought the mill. Arkadia acknowledged the approach.": ("Arkadia Holdings", "organization"),
    "Marca reported that the keeper would go.": ("Marca", "organization"),
    "Bellingcat said the crane was old.": ("Bellingcat", "organization"),
    "Amazon declined to comment.": ("Amazon", "organization"),
    "The Coast Guard said two drowned. The Indigenous Reef Divers' Circle (IRDC) rejected the claim.": (
        "Indigenous Reef Divers' Circle",
        "organization",
    ),
    "The Masons, Glass and Allied Crafts Union said talks had failed.": ("Masons, Glass and Allied Crafts Union", "organization"),
    "The girl is nine, the Bureau of Alcohol, Tobacco, Firearms and Explosives said.": (
        "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "organization",
    ),
    "The Bexley NHS trust wept. The trust admitted that the lifts were broken.": ("Bexley NHS trust", "organization"),
    "The Private, Clerical and Harbours union said the strike was on.": ("Private, Clerical and Harbours union", "organization"),
    "Harlow Forest and Wolves met on Monday. The winger is ill, Forest said.": ("Harlow Forest", "organization"),
    "Air Lanka said flights were full.": ("Air Lanka", "organization"),
    "The Zhorana Army said it had the hill. The military denied the claim.": ("The military", "organization"),
    "The Kenyan Army said it was calm. The army said two had died.": ("Kenyan Army", "organization"),
    "The Danish navy's claim that it had left was denied by Oslo.": ("The Danish navy", "organization"),
    # Such as are no bodies.
    "Everyone said it was cold.": ("Everyone", "unnamed"),
    "Mum said it was cold.": ("Mum", "unnamed"),
}
DOCUMENTS = {
    "A placard by the door said the pool was shut.": ("A placard by the door", "document"),
    "A copy of the deed, seen by the Gazette, said the mill was sold.": ("A copy of the deed", "document"),
    "According to a notice filed with the harbour board, the crane will go.": ("a notice", "document"),
    "Figures compiled by the guild Bakehouse show that 30 ovens are cold.": ("Figures compiled by the guild Bakehouse", "document"),
    "A memo Wyld sent to staff warned that jobs would go.": ("A memo", "document"),
    "A letter the mayor wrote to parents said the school would close.": ("A letter", "document"),
    "A bell hangs there. A sign stands by it. “No dogs,” it says.": ("A sign", "document"),
    "The weekly paper Orlen Post said the mill was sold.": ("Orlen Post", "organization"),
    "The museum, according to a plaque beside its gate, was a mill.": ("a plaque beside its gate", "document"),
    "The handbook advises nurses to keep no notes. “Paper burns,” it says.": ("The handbook", "document"),
    "Harbour banks led by Orbis Lenders said they would lend.": ("Harbour banks led by Orbis Lenders", "group"),
    "A second developer said the cuts were cruel.": ("A second developer", "unnamed"),
    "The developer said it would appeal.": ("The developer", "organization"),
    "A jury said the firm had lied.": ("A jury", "group"),
    "According to a motion filed in May, the firm lied.": ("a motion", "document"),
    "According to a settlement offer filed in May, the firm would pay.": ("a settlement offer", "document"),
    "Of those who were asked, 58% said they would leave.": ("58%", "group"),
    "The blog Wyld wrote said the mill was sold.": ("The blog", "document"),
    "A two-judge bench of the court said that “files do not walk”.": ("A two-judge bench of the court", "organization"),
}
# All who speak, of joint sources.
TOGETHER = {
    "Microsoft, Meta and TikTok all said they would comply.": ["Microsoft", "Meta", "TikTok"],
    "OpenAI and Meta both say they will appeal.": ["OpenAI", "Meta"],
    "Apple and Samsung both said the phones were safe.": ["Apple", "Samsung"],
    "Shell (SHEL.L) and BP said they would cut output.": ["Shell", "BP"],
    "The Safety and Standards Board said it would appeal.": ["Safety and Standards Board"],
    "So far only Marlow Ltd, Orlen Bank and the Tarn Guild have said that they will pay.": ["Marlow Ltd", "Orlen Bank", "Tarn Guild"],
    "In Norland, the Orlen Bank and the Tarn Guild have said that they will pay.": ["Orlen Bank", "Tarn Guild"],
    "Meanwhile, the Orlen Bank and the Tarn Guild have said that they will pay.": ["Orlen Bank", "Tarn Guild"],
    "Both the Harbour Union and Port Bank have urged Orlen to sell the docks.": ["Harbour Union", "Port Bank"],
}
# Trades of several, names with hyphens, and what stands before a name without telling what its bearer is.
OTHERS = {
    "Ranchers said the grass was gone.": ("Ranchers", "group"),
    "Masters said he was glad. “It is over,” said Masters, 40.": ("Masters", "person"),
    "Karim al-Sayed spoke first. Al-Sayed said the bridge was shut.": ("Karim al-Sayed", "person"),
    "In a filing dated May 4th, GridLoch, which runs the mains, said there was no room.": ("GridLoch", "organization"),
    "A leading eel agency said it was late.": ("A leading eel agency", "organization"),
    "A Harlow think tank said it was late.": ("A Harlow think tank", "organization"),
    "Mills must close by May, warns Greenpeace": ("Greenpeace", "organization"),
    "Philip Morris said the leaf was dry.": ("Philip Morris", "organization"),
    "Thomas Cook has warned that the boats are full.": ("Thomas Cook", "organization"),
}
SPEAKERS = CAPITALS | FIRMS | UNTAGGED | DOCUMENTS | OTHERS


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == SPEAKERS[text]


def test_what_somebody_does_for_a_body_is_no_part_of_its_name() -> None:
    text = "Prosecuting for Dalby Council, Ada Lund said"
    assert name_at(text, Span(0, len("Prosecuting for Dalby Council")), "organization", 0).text == "Dalby Council"


@pytest.mark.parametrize(("behind", "whole"), [("' Trust agreed", "Dalby Drivers' Trust"), ("' boats sank", "Dalby Drivers")])
def test_what_drivers_have_may_be_a_body(behind: str, whole: str) -> None:
    assert name_at(f"Dalby Drivers{behind}", Span(0, len("Dalby Drivers")), "organization", 0).text == whole


@pytest.mark.parametrize("text", TOGETHER)
def test_who_speaks_together(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[-1]
    assert found.speaker is not None
    assert [s.name for s in (found.speaker, *found.joint_speakers)] == TOGETHER[text]
    assert {s.type for s in (found.speaker, *found.joint_speakers)} == {"organization"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The keeper is hurt, Everton said.", None),
        ("The chief was ill, Lund said.", None),
        ("The county vet, Ada Lund, said it was flu.", "county vet"),
    ],
)
def test_what_is_said_before_a_name_is_no_role(engine: Engine, text: str, role: str | None) -> None:
    found = engine.analyse(text).attributions[-1]
    assert found.speaker is not None
    assert found.speaker.role == role
