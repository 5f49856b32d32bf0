"""Two of one surname, whom a word before it or what goes before tells apart."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name and type of who speaks last.
SPEAKERS = {
    # By age: the younger is whoever is introduced as a child, the elder as a parent.
    "Karl Vos fights. The champion's father, Emil Vos, was there. Karl Vos came home. “He is good,” the elder Vos shouted.": [
        ("Emil Vos", "person")
    ],
    "Emil Vos was there. His son, Karl Vos, fights. Emil Vos wept. “I am good,” the younger Vos said.": [("Karl Vos", "person")],
    "Emil Vos was there. His son, Karl Vos, fights. “I am good,” the elder Vos said.": [("Emil Vos", "person")],
    # The other than was named last.
    "Karl Vos rows. Emil Vos swims. “It is cold,” the other Vos said.": [("Karl Vos", "person")],
    "Karl Vos rows. Emil Vos swims. “It is cold,” Vos said.": [("Emil Vos", "person")],
    # By a title that one of them has.
    "Dr. Ruth Vos found it. Her critic, Emil Vos, runs the mine. “It is a guess,” Emil Vos said. Dr. Vos said she had climbed up.": [
        ("Ruth Vos", "person")
    ],
    # Who is often called by the surname before another is named goes on to be so, unless that one was named just before.
    (
        "Betty Ebbing knows the mayor. Ebbing taught Spanish. Ebbing lives in Tarn. Her husband came along. “Go on,” "
        "Tom Ebbing said. Ebbing said he was cold.\n\n"
        "Rain fell over the hills of Tarn for most of the day, and the roads to the north were shut for an hour or more at noon. "
        "The mayor spoke in the town hall about the harbour, the price of herring, the state of the roads and the ferry to the islands, "
        "and nobody in the hall seemed to mind that she did so for two hours and more.\n\n"
        "“It was long,” Ebbing said."
    ): [("Betty Ebbing", "person")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [(s.name, s.type) for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]
