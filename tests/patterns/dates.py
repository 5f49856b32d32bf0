"""When it was said: pattern 32. 14 November 2024 was a Thursday, 10 May 2023 a Wednesday, 3 September 2024 a Tuesday."""

from __future__ import annotations

TABLE = """
## 32 2024-11-14
The pool in Weir Street has been dry for two summers. On Tuesday, Mayor Ines Kalb said it would reopen in June. The tiles are on their way
from Portugal.
= indirect: it would reopen in June | by Ines Kalb | cue said | date 2024-11-12

## 32 2024-11-14
The council voted on Friday to cut down the limes in Abbot’s Walk. Botanist Uma Sethi said on Monday that the trees were healthy. The saws
arrive in a week.
= indirect: the trees were healthy | by Uma Sethi | cue said | date 2024-11-11

## 32 2024-11-14
The bank has closed 40 of its branches. Its chairman, Otto Reich, on Wednesday called the closures “a kind of gardening”. The bank made a
profit last year.
= mixed: the closures “a kind of gardening” | by Otto Reich | cue called | date 2024-11-13

## 32 2023-05-10
The satellite burned up over the ocean at dawn. "We built it for five years and it flew for nineteen," said Pilar Echeverri, the mission's
director, last week. "I'll miss the beep."
= direct: "We built it for five years and it flew for nineteen," + "I'll miss the beep." | by Pilar Echeverri | cue said | date 2023-W18

## 32 2024-11-14
On Tuesday Councillor Wim Maes told the chamber that there was money for the theatre. Two days earlier, he had told the actors that there
was none. The theatre opens its season on Saturday.
= indirect: there was money for the theatre | by Wim Maes | cue told | date 2024-11-12
= indirect: there was none | by Wim Maes | cue told | source he | date 2024-11-10

## 32 2024-11-14
The strike has shut every port on the coast. In an interview published Sunday, Transport Minister Leda Kostas said the army would not be
used. The ports handle nine tenths of the country’s grain.
= indirect: the army would not be used | by Leda Kostas | cue said | date 2024-11-10 | role Transport Minister

## 32 2024-11-14
Warwick Dane became minister for forests in March. In a 2014 speech, Dane said the state had no business owning trees. He was a
backbencher then.
= indirect: the state had no business owning trees | by Warwick Dane | cue said | date 2014

## 32 2024-09-03
PORT LARNE, Sept. 3 (Coastal News) — A barge loaded with salt sank at its moorings on Sunday. Harbor Master Dell Ruiz said Tuesday that
divers had found a hole in the hull. The salt is gone.
= indirect: divers had found a hole in the hull | by Dell Ruiz | cue said | date 2024-09-03 | role Harbor Master

## 32 2024-11-14
Nine people slept in the station at Holm. The railway’s spokeswoman, Britt Aasen, said the points had frozen on Sunday night. Trains are
running again, an hour late.
= indirect: the points had frozen on Sunday night | by Britt Aasen | cue said | date -

## 32 2023-05-10
Archaeologists have been at the site since 2019. “It is a kitchen, not a temple,” Sevda Aksoy, who leads the dig, told a conference in
Izvar on 6 March. The temple is on the stamps.
= direct: “It is a kitchen, not a temple,” | by Sevda Aksoy | cue told | date 2023-03-06
"""
