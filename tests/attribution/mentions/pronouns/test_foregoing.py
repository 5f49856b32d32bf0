"""Whom "he" or "she" means by the sentence before."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    # Not who is named in a clause set apart; nor who has introduced whom.
    "The minister Ida Quist warned of delays, like the Elm bridge – of which Olga Vane is the keeper – in winter. “The ice is too thin,” "
    "she told Radio Tarn.": "Ida Quist",
    "The minister Ida Quist warned of delays in winter. Olga Vane is the keeper. “The ice is too thin,” she told Radio Tarn.": "Olga Vane",
    "Nils Roe sang. “We have prayed for rain,” Mr. Roe said in introducing Mr. Vik.\n\nMr. Vik has courted the farmers, arguing that "
    "wells can be dug.\n\nWhen he came to the barn after Mr. Roe's introduction, in the rain, he said the wells were dry.": "Vik",
    # Who spoke in the sentence right before, in the paragraph before too.
    "Alan Moss owns the mill and Paul Reid runs it. The gate will stay shut, said Neil Marsh, a welder from "
    "Harlow.\n\n“It was a mistake,” he "
    "said.": "Neil Marsh",
    "Alan Moss will win, according to Neil Marsh, a pollster at Harlow.\n\n“It is over,” he said.": "Neil Marsh",
    # However long a quotation goes on behind that.
    "“It is over,” Paul Reid said. The mill shut in May. “We have lost,” said Alan Moss. “It was a long year. I "
    "slept badly. I am glad.”\n\n“Who "
    "would not be?” he said.": "Alan Moss",
    # Nor whom he or she is like.
    "“It is over,” Paul Reid said. Alan Moss left the mill in May. Like Reid, he says the roof leaks.": "Alan Moss",
    # But whom that asks, not who asks; nor who is named behind all that, nor a paper.
    "“The pit is dry,” Alan Moss said. Paul Reid was asked by Neil Marsh whether he would dig. “I will,” he said.": "Paul Reid",
    "Alan Moss was asked by a caller when the pit would shut. “In May,” he said.": "Alan Moss",
    "The clerk who had served Neil Marsh had said the pit was “a grave”, said Alan Moss. He said: “It is not.”": "Alan Moss",
    # Who begins the sentence right before, where nobody spoke in it.
    "“The bridge is safe,” said Neil Moss. The mayor, Paul Reid, opened it in May.\n\nWelsh striker Alan Marsh, "
    "who scored twice, was delighted."
    "\n\n“It was a long wait,” he said.": "Alan Marsh",
    "“It is over,” Paul Reid said. When the letter was read to him, Alan Moss turned to the wall. “I wrote nothing,” he said.": "Alan Moss",
    "“It is over,” Paul Reid said. In Kent on Monday, cellist Neil Marsh spurned Alan Moss’s offer. “I sing alone,” he said.": "Neil Marsh",
    # Not a woman, nor who owns something there.
    "“It is over,” Paul Reid said. Joan Marsh lost the case. “It was a joke,” he said.": "Paul Reid",
    "An aide to Mr Moss conceded that it was late. But he insisted that it was true.": "An aide to Mr Moss",
    # Nor who is told of, and denies; to whom something was done; or of whom somebody speaks.
    "Joan Marsh runs the tea room. “I held it,” Robin Reid, a guard, told the Herald. “Mrs Marsh gave me tea.”\n\nShe agrees that it was "
    "cold.": "Joan Marsh",
    "Neil Reid stole the cash, Captain Alan Moss said. He has denied it.": "Neil Reid",
    "“We will appeal,” said Alan Moss, the lawyer. Neil Reid was jailed for five years. “It is not over,” he said.": "Alan Moss",
    "“He lied,” said Alan Moss. Neil Reid resigned in May. “He did the right thing,” he said.": "Alan Moss",
    # Somebody who was described before, and is now called so.
    "Alan Moss, a rancher, lost 40 sheep. Neil Reid, the sheriff, said the dog was gone. The rancher is not waiting. “I will shoot it,” he "
    "said.": "Alan Moss",
    # The same pronoun, sentence for sentence, and in its own.
    "Alan Moss said the mill would close. Neil Reid, who led the strike, stayed calm. He had walked out in May. "
    "But he warned that jobs would "
    "go.": "Neil Reid",
    "Alan Moss said the mill would close. Neil Reid, who led the strike, stayed calm. He was given a pass, and he "
    "says it was forged.": "Neil Reid",
    # A sentence of which nobody is the subject changes nothing.
    "“The pit is dry,” said Alan Moss. The water fell by two metres in a week. “Nobody can tell me why,” he said.": "Alan Moss",
    # Who meets somebody tells of it, not who is met; but whoever is sued is as likely as who sues.
    "“It is late,” said Neil Marsh. Alan Moss met the Danish minister, Paul Reid, in Kiel. He said the pact would hold.": "Alan Moss",
    "Alan Moss held talks in Kiel with Paul Reid, the Danish minister, and the envoy, Neil Marsh. He confirmed that a pact was near.": (
        "Alan Moss"
    ),
    "“It is late,” said Neil Marsh. Alan Moss spoke by phone with Paul Reid. “It is a good sign,” he said.": "Alan Moss",
    "“It is late,” said Neil Marsh. Alan Moss had sued Paul Reid in Kiel. He said the pact would hold.": "Neil Marsh",
    "“It is late,” said Neil Marsh. Reporter Alan Moss met Paul Reid in Kiel. He said the pact would hold.": "Paul Reid",
    "“It is late,” said Neil Marsh. The Herald’s Alan Moss met one of the divers. “I saw it,” he said.": "one of the divers",
    # Behind a clause that leads to the pronoun, unless it has a subject whom that may mean.
    "“It is late,” said Neil Marsh.\n\nSenator Alan Moss wants a pier. When he met Mr. Marsh’s men, he said it was cheap.": "Alan Moss",
    "“It is late,” said Neil Marsh.\n\nSenator Alan Moss wants a pier. After a walk on Monday, he said it was cheap.": "Alan Moss",
    "“It is late,” said Neil Marsh.\n\nSenator Alan Moss wants a pier. When Paul Reid came to Kiel, he said it was cheap.": "Neil Marsh",
    # Who is described in front of a name.
    "“We are closing,” said Neil Marsh, the owner. The mayor, Alan Moss, went to see him. He said jobs would be saved.": "Alan Moss",
    # Somebody told of as new is nobody named before, unless that one became it, or the pronoun is another.
    "Alan Moss sold the inn. It went to a farmer and his wife. The farmer was angry. “It is a ruin,” he said.": "The farmer",
    "Alan Moss sold the inn. He became a farmer near Kiel. The farmer was angry. “It is a ruin,” he said.": "Alan Moss",
    "Alan Moss sold the inn. It went to a widow and her son. The widow was angry. “It is a ruin,” he said.": "Alan Moss",
    # Whom somebody urges or accuses is somebody else.
    "Alan Moss spoke after Neil Reid. “It is late,” Mr Reid said. The union met Mr Moss. He urged Mr Moss to resign.": "Neil Reid",
}


@pytest.mark.parametrize("text", MEANT)
def test_the_sentence_before_tells_whom_he_or_she_means(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.speaker is not None
    assert last.speaker.name == MEANT[text]
