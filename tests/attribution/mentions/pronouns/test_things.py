"""Which body or document "it" stands for."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# By whom the last statement of each text is.
IT = {
    # The body with which the sentence before begins, named or not; the one that has just spoken first.
    "The harbour board met on Monday. It said the crane would be mended by May.": "The harbour board",
    "The orchard regulator has visited nine farms. It declined to say which.": "The orchard regulator",
    "The charity has sold its house. Three hostels will close, it announced on Friday.": "The charity",
    "But the water agency, which tests the wells, has no staff left. It found nitrate in nine of them in May.": "the water agency",
    "The Velden Canal Trust runs four locks. Two of them leak, it admitted on Tuesday.": "Velden Canal Trust",
    "Orlen Freight owns the wagons. “We check every axle twice a year,” it said in a statement.": "Orlen Freight",
    "Orlen Freight said they were new, and the Rail Office said they were not. It promised a report by June.": "Rail Office",
    "The brewery giant Halden has owned the spring since 2011. It has denied taking too much water.": "Halden",
    # The document with which it begins, or the one that it tells of.
    "A leaked memo from the depot has embarrassed the managers. It says the gates were never locked.": "A leaked memo",
    "The company's prospectus runs to 90 pages. On page 12 it warns that the lease may end.": "The company's prospectus",
    "Mara Quill handed reporters a letter. It states that the pump was sold in March.": "a letter",
    "Inspectors have found a logbook in the cabin. It lists eleven dives in a week.": "a logbook",
    # Another body by which something is done, or who is asked, may be meant as well: that is for the linear model.
    "The report was rejected by the Ministry of Works. It said the claims were baseless.": "Ministry of Works",
    "The mill was ordered to close by the Water Agency. It said fish were at risk.": "Water Agency",
    "The Velden Canal Trust was fined by France. It said it would appeal.": "Velden Canal Trust",
    "The Vale Gazette has contacted the Home Office. It said that it would wait.": "Home Office",
    # By or to whom a document is got, made or sent says nothing of what it says; but who issues a statement speaks.
    "A memo sent round the depot in May and obtained by the Harbour Gazette tells of theft. It warned that a pump was missing.": "A memo",
    "An internal audit seen by the Home Office is blunt. It found nitrate in nine wells.": "An internal audit",
    "A letter sent to the Water Agency in May was obtained by the Vale Gazette. It warned that fish were at risk.": "A letter",
    "The dossier was compiled by the Harbour Police. It said the weapons were ready.": "The dossier",
    "The statement was issued by Orlen Freight on Friday. It said the driver had left.": "Orlen Freight",
    # What a document does not do: speak of itself.
    "The letter was sent to the Home Office. It said it would respond in due course.": "Home Office",
    # What has spoken, whatever its noun; and not who blames a thing for something, but denies.
    "The inspectorate said the pit was dry. It declined to say why.": "The inspectorate",
    "The sheriff’s desk said it had sent two letters. “Our staff read both,” it said.": "The sheriff’s desk",
    "Alan Moss said the pit was dry. The water ministry confirmed that and blamed a shortage of rain. It denied "
    "that a dam had failed.": "The water ministry",
    # A verb ends the subject.
    "The party opposes the law. It said the claims were false.": "The party",
    "The bank faces an inquiry by the regulator. It said the claims were false.": "The bank",
    # But a letter declines nothing.
    "Mara Quill handed reporters a letter. It declined to name the pump, the foundry did.": None,
    # Whoever else is marked says it.
    "Mara Quill handed reporters a letter. It would not help anybody, she said.": "Mara Quill",
    "The mayor has a dog. It barked, the caretaker said.": "the caretaker",
    # What "it reads" is written, and no body; what somebody is shown says what "it" says.
    "The bank owns the hall. Lund opens the ledger. “Paid in full,” it reads.": "the ledger",
    "The council keeps a plaque on the gate. “No boats,” it reads.": "a plaque",
    "A private memo seen by the Harlow Council leaves no doubt. “Buy now,” it reads.": "A private memo",
    "But the Tarn Union, in a statement signed by Ada Lund, denied that wages were paid. “Not a penny,” it read.": "Tarn Union",
    "Ada Lund showed the Courier a letter. “You have until Friday,” it says.": "a letter",
}


@pytest.mark.parametrize("text", [text for text in IT if IT[text]])
def test_it_stands_for_a_body_or_a_document(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == IT[text]


@pytest.mark.parametrize("text", [text for text in IT if IT[text] is None])
def test_it_stands_for_no_document_that_declines(engine: Engine, text: str) -> None:
    assert "a letter" not in [a.speaker.name for a in engine.analyse(text).attributions if a.speaker]


@pytest.mark.parametrize(
    "text",
    [
        "A judge upheld the order of the council. It said the pub was noisy.",
        "The council's plan to close the library was delayed. It said the building was unsafe.",
        "In a letter to staff, Nora Pell said that sales fell. It said 300 jobs would go.",
        "Ada Lund showed the Courier a house. “No boats,” it reads.",
        "The court met on Monday. It was claimed that the mayor lied.",
    ],
)
def test_it_is_nobody_where_nothing_tells(engine: Engine, text: str) -> None:
    assert engine.analyse(text).attributions[-1].speaker is None
