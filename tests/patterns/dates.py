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

## 32 2024-11-14
The treaty on herring lapses at midnight on Friday. On the sidelines of Tuesday’s summit in Velmar, President Odile Strand said her country
would not sign another. The herring spawn in March.
= indirect: her country would not sign another | by Odile Strand | cue said | role President | date 2024-11-12

## 32 2024-11-14
The lake at Tolley is frozen from shore to shore. “There is not one swan,” the warden, Fergus Tull, told visitors on Saturday. “I counted
twice,” he added. The hides are locked.
= direct: “There is not one swan,” | by Fergus Tull | cue told | role warden | date 2024-11-09
= direct: “I counted twice,” | by Fergus Tull | cue added | source he | date 2024-11-09

## 32 2024-11-14
The cliff path at Sund ends in the air. In October, the geologist Petra Moen warned that the cliff would not last the winter. It fell on
Sunday.
= indirect: the cliff would not last the winter | by Petra Moen | cue warned | role geologist | date 2024-10

## 32 2024-11-14
The hives on the roof of the opera are empty. Alva Roth, who kept them, last week told an inquiry that the bees had left in September. The
season opens with a comedy.
= indirect: the bees had left in September | by Alva Roth | cue told | date 2024-W45

## 32 2024-11-14
The north wall of the castle is held up by beams. On Monday the mason, Mose Ardent, said that it had been leaning since 3 June. The castle
was built for a queen who never came.
= indirect: it had been leaning since 3 June | by Mose Ardent | cue said | role mason | date 2024-11-11

## 32 2024-11-14
The drawing was found in a drawer in Lisk. The dealer, Ottilie Kram, said that it was bought at a fair on 9 November. It shows a hare.
= indirect: it was bought at a fair on 9 November | by Ottilie Kram | cue said | role dealer | date -

## 32 2025-01-08
The cable car to the hut has been out of service since the storm. On Dec. 30, its manager, Kuno Abt, said that the rope had come off a
wheel. Skiers walk up in two hours.
= indirect: the rope had come off a wheel | by Kuno Abt | cue said | role manager | date 2024-12-30

## 32 2024-11-14
KARSUND, Nov. 13 (Fjord Press) — The last whaler on the coast was sold for scrap on Monday. Ragna Moe, her skipper, said Wednesday that she
had offered more than the scrapyard. The harpoon stays in the harbour.
= indirect: she had offered more than the scrapyard | by Ragna Moe | cue said | role skipper | date 2024-11-13

## 32 2024-11-14
A symphony by Ilse Brandt will be played in Velmar without its second movement. In an interview published Sunday, Brandt said that she had
burned the movement. “It was too quiet,” she said in the same interview. The hall is sold out.
= indirect: she had burned the movement | by Ilse Brandt | cue said | date 2024-11-10
= direct: “It was too quiet,” | by Ilse Brandt | cue said | source she | date 2024-11-10

## 32 2023-05-10
The tram depot has been a swimming bath since 2011. In a 1998 lecture, the engineer Anton Brisk said that the trams would come back. A line
is to open in June.
= indirect: the trams would come back | by Anton Brisk | cue said | role engineer | date 1998

## 32 2024-11-14
The portrait hung in the bank for ninety years. On Nov. 8 the restorer, Ilka Mund, said it was genuine. Three days later, she said it was a
copy. The bank has hung a calendar there.
= indirect: it was genuine | by Ilka Mund | cue said | role restorer | date 2024-11-08
= indirect: it was a copy | by Ilka Mund | cue said | source she | date 2024-11-11
"""
