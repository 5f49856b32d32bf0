"""Whom a description or a pronoun does not mean: somebody met apart from it, another office's holder, who asked."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The speaker of the last statement.
LAST = {
    "Mr Harper did not mind the queue. Asked by Nell Grady of the Courier why he came, he replied: “Bread is old.”": "Harper",
    "Mr Harper did not mind the queue. When Nell Grady asked him why he came, he said: “Bread is old.”": "Harper",
    "Anna Weiss sued the builder for fraud, saying he kept her deposit. The builder denied it.": "The builder",
    "Tom Reed said the chef had shouted at him. The chef said he was sorry.": "The chef",
    "Tom Reed, the chef, said he was tired. The chef added that he would rest.": "Tom Reed",
    "Gina Ray praised the coach, Tom Reed. The coach said he was proud.": "Tom Reed",
    "Anna Weiss is a photographer in Leeds. She sued the gallery. The photographer said she was sad.": "Anna Weiss",
    "The tenant said the roof leaked. The landlord said it did not.": "The landlord",
    # Nor is anybody who was named before somebody new was told of, unless that is what he or she is.
    "Tom Reed sold the inn in May. A plumber and a priest came to the fair. The plumber said it was cheap.": "The plumber",
    "Tom Reed sold the inn in May. He works as a plumber in Kiel. The plumber said it was cheap.": "Tom Reed",
    # Somebody’s directors are no investigators.
    "The bank knew of the fraud, investigators say. Its directors do not dispute that it knew.": "Its directors",
    "The bank knew of the fraud, auditors say. The bank’s directors concede that it knew.": "The bank’s directors",
    "Defence lawyers say the case is weak. His lawyers dispute the charge.": "Defence lawyers",
    "The town said it was looking into the flooding. The county said roads were open.": "The county",
    "The Arts Council said cuts were coming. The housing department declined to comment.": "The housing department",
    "Paul Grant was ready. “We have lawyers,” he said.\nSenator Tom Nolan disagreed. “They fired first,” he said.": "Tom Nolan",
    "Constable Anna Weiss gave evidence. The coroner reminded the witness that she was under oath.": "The coroner",
    "Friends of the prime minister, Paul Ridley, said he would stand again.": "Friends of the prime minister",
    "The sign says the park shuts at nine. The notice said the gate was locked.": "The notice",
    "A Labour source said the vote would be close. “We are counting on nobody,” they said.": "A Labour source",
    "Nell Harper, a lawyer for the mayor, was there. The mayor said it was late.": "The mayor",
    "Tom Reed, an adviser to Governor Gina Ray, was there. The governor said it was late.": "Gina Ray",
    "Orbis Resources made an offer for the mine. The bidder, Canada’s Tecker Resources, said the price was fair.": "Tecker Resources",
    # A body is none of another kind than the article says, nor one with another field in its name.
    "The tide office, NORTID, said the sea would rise. The clinic said two men were hurt.": "The clinic",
    "The tide office, NORTID, said the sea would rise. The agency said two boats had sunk.": "NORTID",
    "The tide office, NORTID, said the sea would rise.\n\nThe queen would stay at home, the royal palace said.": "the royal palace",
    # "The agency" is the one that spoke last, or did what is spoken of.
    "The Ports Agency said the letter was false. The World Grain Programme said its trucks were stuck. The agency said roads were bad.": (
        "World Grain Programme"
    ),
    "The Ports Agency said the letter was false. Orbis said its trucks were stuck. The agency said roads were bad.": "Ports Agency",
    "The Ports Agency said so. The Grain Administration shut two mills. Millers said it was sudden, a charge the agency denied.": (
        "Grain Administration"
    ),
    # Nor the deputy of the office, nor the holder of another one with its noun.
    "Its plan was attacked by the Conservative shadow chancellor, Tom Reed. Pia Holt spoke after him. The chancellor said it was sound.": (
        "The chancellor"
    ),
    "Lt. Gov. Tom Reed was at the fair. “I had one pie,” he said. The governor joked that he had two.": "The governor",
    "Tom Reed, the solicitor general, was there. The attorney general said the letter was his own.": "The attorney general",
    # A firm is not told apart from its name by "the firm" beside that.
    "Pia Holt lost her claim against Orbis Lynch on Friday. Orbis Lynch, a bank, denied her charges and said she left because of losses "
    "that the firm was suffering in Norland. The firm had told a tribunal that she was often late.": "Orbis Lynch",
}
# The speaker of the first statement.
FIRST = {
    "The deputy governor said rates could fall. Governor Pia Holt said the bank would wait.": "The deputy governor",
    "The vice president said the deal was off. President Lena Dahl said it was on.": "The vice president",
    "Its foreign minister said the raid was cowardly. Transport Minister Amin Khoury said the airport was shut.": "Its foreign minister",
    "The former housing minister said rents would rise. Housing Minister Nell Harper said they would fall.": "The former housing minister",
    "Ballots were burnt. The hard-left leader said it was theft. The leader of the Greens, Nell Harper, said it was not.": (
        "The hard-left leader"
    ),
    "The PNP president said crime was rising. Millers Association president Sid Khan said sales were up.": "The PNP president",
}
# Who is described in the lead and named below: what stands behind the noun, letters and "former" make nobody another.
NAMED_BELOW = {
    "The captain of the Tarn Bay lifeboat told an inquest that he turned back.\n\n“I had four men and a rope,” Tom Reed said.": "Tom Reed",
    "The former treasurer of the Harbour Alliance says the party took cash from a brewer.\n\n“It came in a hat box,” Petra Lindholm said "
    "on Sunday.": "Petra Lindholm",
    "FFU chair rejects claims over quotas\n\nFish Farmers’ Union chair Nell Harper rejected the claims on Monday.": "Nell Harper",
    "Teacher hid reports, former clerk says\n\nTom Reed, formerly a clerk at the school in Tarn, said the teacher hid nine.": "Tom Reed",
}
# The body that the first statement is by.
BODIES = {
    "The fisheries agency said stocks fell. The Coast Guard closed the bay.": "The fisheries agency",
    "The national grain agency said stocks fell. The National Water Administration shut two mills.": "The national grain agency",
    "The electoral commission said it was over. The Norland Electoral Commission counted for two days.": "Norland Electoral Commission",
    "An armed group in the north said it had seized the seat of the army’s Eastern Command.": "An armed group in the north",
}


@pytest.mark.parametrize("text", LAST)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == LAST[text]


@pytest.mark.parametrize("text", FIRST)
def test_a_deputy_is_not_who_is_named_next(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == (FIRST[text], "unnamed")


@pytest.mark.parametrize("text", BODIES)
def test_a_body_is_not_another_that_is_named_next(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == BODIES[text]


@pytest.mark.parametrize("text", NAMED_BELOW)
def test_who_is_described_is_named_below(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == (NAMED_BELOW[text], "person")
