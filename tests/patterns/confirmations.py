"""Who confirms and who disputes a claim: pattern 38. First come the shapes that count, then those that only look like them."""

from __future__ import annotations

TABLE = """
## 38
The ferry to Aldersay has been tied up since Sunday. Its captain, Moira Flett, said the propeller had lost a blade. Iver Strand, the
harbour master, also confirmed that the propeller had lost a blade. The islanders have a month’s flour.
= indirect: the propeller had lost a blade | by Moira Flett | confirmed Iver Strand | disputed -
= indirect confirm: the propeller had lost a blade | by Iver Strand | confirmed Moira Flett & Iver Strand | disputed -

## 38
A tunnel runs beneath the old brewery, according to the historian Tilda Rask. Both the brewer, Henk Bouwer, and the city archivist, Lotte
Prins, confirmed that there is a tunnel beneath it. The brewery closed in 1961.
= indirect: A tunnel runs beneath the old brewery | by Tilda Rask | confirmed Henk Bouwer & Lotte Prins | disputed -
= indirect confirm: there is a tunnel beneath it | by Henk Bouwer & Lotte Prins | confirmed Tilda Rask & Henk Bouwer & Lotte Prins
| disputed -

## 38
The rope works at Sallow Quay burned for two days. The night watchman had slept through the fire, the fire chief, Carmen Ruys, said. The
watchman, Abel Stokes, admitted that he had slept through it. He has worked there for thirty years.
= indirect: The night watchman had slept through the fire | by Carmen Ruys | confirmed Abel Stokes | disputed -
= indirect confirm: he had slept through it | by Abel Stokes | confirmed Carmen Ruys & Abel Stokes | disputed -

## 38
The marks were read out in the chapel, as they are every July. Teacher Piers Loam said that his pupils had been handed last year’s paper.
Wexcombe College acknowledged that they had been handed the paper of the year before. Nobody failed.
= indirect: his pupils had been handed last year’s paper | by Piers Loam | confirmed Wexcombe College | disputed -
= indirect confirm: they had been handed the paper of the year before | by Wexcombe College | confirmed Piers Loam & Wexcombe College
| disputed -

## 38
Four thousand lorries a day cross the bridge at Coll. Councillor Bea Torvald said that nobody had inspected it since 1998. An audit found
that the bridge was last inspected in 1998. The toll is two crowns.
= indirect: nobody had inspected it since 1998 | by Bea Torvald | confirmed An audit | disputed -
= indirect: the bridge was last inspected in 1998 | by An audit | type document | confirmed Bea Torvald | disputed -

## 38
The morning train struck a hay cart at the Elm Road crossing. The driver, Stellan Voss, said the barrier was up when the train came
through. “The barrier had not come down when the train passed,” said Mina Lauk, who was waiting there on a bicycle. The horse was
found in a garden.
= indirect: the barrier was up when the train came through | by Stellan Voss | confirmed Mina Lauk | disputed -
= direct: “The barrier had not come down when the train passed,” | by Mina Lauk | confirmed Stellan Voss | disputed -

## 38
The opera house has had three conductors in two years. Rosa Quill, once a stagehand there, says that the tenor threw a music stand at
the last of them. “Yes, that happened,” the tenor, Ferenc Adler, acknowledged. The stand is in the foyer now.
= indirect: the tenor threw a music stand at the last of them | by Rosa Quill | confirmed Ferenc Adler | disputed -
= direct confirm: “Yes, that happened,” | by Ferenc Adler | confirmed Rosa Quill & Ferenc Adler | disputed -

## 38
Forty letters are missing from the edition. The novelist, Perpetua Lind, said that her publisher had burned them. Her publisher, Conrad
Nash, agreed that this was true. The book has sold well.
= indirect: her publisher had burned them | by Perpetua Lind | confirmed Conrad Nash | disputed -
= indirect confirm: this was true | by Conrad Nash | confirmed Perpetua Lind & Conrad Nash | disputed -

## 38
The truce in the valley is eleven days old. Nour Haidar, a physician in the village of Sorrel, said the two armies had exchanged fire
across the ridge on Monday. Arvenia and Tolmar confirmed in a joint statement that their armies had exchanged fire across the ridge on
Monday. The school was empty.
= indirect: the two armies had exchanged fire across the ridge on Monday | by Nour Haidar | confirmed Arvenia & Tolmar | disputed -
= indirect confirm: their armies had exchanged fire across the ridge on Monday | by Arvenia & Tolmar | confirmed Nour Haidar & Arvenia
& Tolmar | disputed -

## 38
St Bride’s has had no roof since the spring. Its former treasurer, Edda Moss, says that the chairman took money from the roof fund. The
chairman, Giles Orme, denied that he had taken money from the fund. Services are held in the barn.
= indirect: the chairman took money from the roof fund | by Edda Moss | confirmed - | disputed Giles Orme
= indirect deny: he had taken money from the fund | by Giles Orme | confirmed Edda Moss | disputed Giles Orme

## 38
The match was stopped after an hour. Tomas Reil, who plays on the left wing, denied that he had spat at a ball boy. The referee, Agnes
Dorr, said that Reil had spat at the boy. It was raining.
= indirect deny: he had spat at a ball boy | by Tomas Reil | confirmed Agnes Dorr | disputed Tomas Reil
= indirect: Reil had spat at the boy | by Agnes Dorr | confirmed - | disputed Tomas Reil

## 38
The Larch Lane clinic treats eighty people a day. Hetty Blom, a nurse, said the clinic had sold expired insulin. Ludo Crane, who kept its
books, said it had billed patients who were dead. The clinic’s owner, Sabina Rook, denied both accusations. Its licence runs until May.
= indirect: the clinic had sold expired insulin | by Hetty Blom | confirmed - | disputed Sabina Rook
= indirect: it had billed patients who were dead | by Ludo Crane | confirmed - | disputed Sabina Rook
= indirect deny: both accusations | by Sabina Rook | confirmed Hetty Blom & Ludo Crane | disputed Sabina Rook

## 38
The tanker and the dredger met in fog on Friday morning. The pilot, Jens Okker, said the tanker was moving when it was struck. “The tanker
was at anchor when it was struck,” said its first mate, Rhea Pallas. Both ships are in dry dock.
= indirect: the tanker was moving when it was struck | by Jens Okker | confirmed - | disputed Rhea Pallas
= direct: “The tanker was at anchor when it was struck,” | by Rhea Pallas | confirmed - | disputed Jens Okker

## 38
Dredgers found a cannon in the mouth of the Orrin on Monday, their foreman, Walt Greaves, said.

The river is being deepened by two metres. The work began in March and is to end before the ice comes.

Six barges carry the mud out to sea. They sail at night, when the fishing boats are in.

Delia Frayne, the curator of the museum at Orrin, confirmed that the dredgers had found a cannon. She said it was cast in 1640.
= indirect: Dredgers found a cannon in the mouth of the Orrin on Monday | by Walt Greaves | confirmed Delia Frayne | disputed -
= indirect confirm: the dredgers had found a cannon | by Delia Frayne | confirmed Walt Greaves & Delia Frayne | disputed -
= indirect: it was cast in 1640 | by Delia Frayne | confirmed - | disputed -

## 38
A cyclist was knocked into the canal on Thursday night. Gil Santoro, a baker who saw it from his window, told reporters that the van had
driven away without lights. “The van had no lights on as it drove away,” said Inspector Ewa Lind. The bicycle has not been found.
= indirect: the van had driven away without lights | by Gil Santoro | confirmed Ewa Lind | disputed -
= direct: “The van had no lights on as it drove away,” | by Ewa Lind | confirmed Gil Santoro | disputed -

## 38
Two dogs and a milk cart have been run over in Mill Lane. Joss Whelan, who has lived there since 1980, demanded that the speed limit be
lowered to 20. Nan Oduya, the county’s head of transport, agreed that the limit must be lowered to 20. It is 40 now.
= indirect: the speed limit be lowered to 20 | by Joss Whelan | confirmed Nan Oduya | disputed -
= indirect confirm: the limit must be lowered to 20 | by Nan Oduya | confirmed Joss Whelan & Nan Oduya | disputed -

## 38
Room nine of the Hotel Bellmont was sealed on Tuesday. The porter, Emil Tarr, said the countess had left through the kitchen. The cook,
Zelda Finch, confirmed that the countess had left through the kitchen. The countess, Irma Vance, denied that she had left through the
kitchen. The bill is unpaid.
= indirect: the countess had left through the kitchen | by Emil Tarr | confirmed Zelda Finch | disputed Irma Vance
= indirect confirm: the countess had left through the kitchen | by Zelda Finch | confirmed Emil Tarr & Zelda Finch | disputed Irma Vance
= indirect deny: she had left through the kitchen | by Irma Vance | confirmed Emil Tarr & Zelda Finch | disputed Irma Vance

## 38
Tower Two has stood empty above its tenth floor since May. A tenant, Pia Grohl, said that the roof leaked and the lift was broken. The
caretaker, Boris Umber, confirmed that the lift was broken. The rent is due on Friday.
= indirect: the roof leaked and the lift was broken | by Pia Grohl | confirmed Boris Umber | disputed -
= indirect confirm: the lift was broken | by Boris Umber | confirmed Pia Grohl & Boris Umber | disputed -

## 38
The inquiry sits in a former ballroom. Viola Hagen, a clerk, told it that Judge Stroud had taken bribes. Judge Alban Stroud said that he has
never taken a bribe. The chandeliers have been covered.
= indirect: Judge Stroud had taken bribes | by Viola Hagen | confirmed - | disputed Alban Stroud
= indirect state: he has never taken a bribe | by Alban Stroud | confirmed - | disputed Viola Hagen

## 38
The dam above Ostley holds back the water of three rivers. Ansel Dray, who owns the mill below it, said the dam had cracked in the frost.
The engineer Petra Vane said the dam was built in 1931. Swans winter there.
= indirect: the dam had cracked in the frost | by Ansel Dray | confirmed - | disputed -
= indirect: the dam was built in 1931 | by Petra Vane | confirmed - | disputed -

## 38
Eleven ewes lay dead on the moor on Sunday. Kit Farrow, their shepherd, said a lynx had killed them. Olive Hatch, the ranger, said a lynx
may have killed them. The moor is fenced on two sides.
= indirect: a lynx had killed them | by Kit Farrow | confirmed - | disputed -
= indirect: a lynx may have killed them | by Olive Hatch | disputed -

## 38
The savings bank in Market Row opens at ten. The barber Leo Funk said that it would be sold to a circus. Tess Arden, who runs the bakery,
said she had heard from Funk that it would be sold to a circus. The circus comes every autumn.
= indirect: it would be sold to a circus | by Leo Funk | confirmed - | disputed -
= indirect: she had heard from Funk that it would be sold to a circus | by Tess Arden | disputed -

## 38
Nobody in Brook End has drunk from the well since August. Ida Brook, a farmer, said the tannery had poisoned it. The tannery’s manager,
Max Tey, said he agreed with Brook about most things. They sit on the same school board.
= indirect: the tannery had poisoned it | by Ida Brook | confirmed - | disputed -
= indirect: he agreed with Brook about most things | by Max Tey | confirmed - | disputed -

## 38
The trawler Gannet went down off the skerries at dawn. Lars Munch, the skipper of another boat, said nine men had been pulled from the
water. Ylva Berg of the coastguard said six men had been pulled from the water. The wind was from the north.
= indirect: nine men had been pulled from the water | by Lars Munch | confirmed -
= indirect: six men had been pulled from the water | by Ylva Berg | confirmed -

## 38
The school in Quarry Street has new locks on every door. Jana Pell, who teaches there, said it had been broken into on Monday night. The
caretaker, Rolf Hume, said it had been broken into in March. The locks are from Sweden.
= indirect: it had been broken into on Monday night | by Jana Pell | confirmed - | disputed -
= indirect: it had been broken into in March | by Rolf Hume | confirmed - | disputed -

## 38
The Tarn rose four metres in the week before Easter. Cleo Santos, a mayor, said the river had washed away the mill at Upper Tarn. Digby
Noll, who keeps geese, said it had washed away the mill at Long Marsh. The geese are safe.
= indirect: the river had washed away the mill at Upper Tarn | by Cleo Santos | confirmed - | disputed -
= indirect: it had washed away the mill at Long Marsh | by Digby Noll | confirmed - | disputed -

## 38
The copper mine at Sund changed hands in June. Senator Ruth Calder said it had been sold for a tenth of its worth. Her ally, Governor
Emmet Vale, said she was the bravest person he had ever met. The price was nine million.
= indirect: it had been sold for a tenth of its worth | by Ruth Calder | confirmed - | disputed -
= indirect: she was the bravest person he had ever met | by Emmet Vale | confirmed - | disputed -

## 38
The ballet Nine Herons had its first night on Saturday. The dancer Odile Marr said that the director had stolen its steps from her. The
director, Bruno Falk, confirmed that he had once met her in Lyon. The theatre was half full.
= indirect: the director had stolen its steps from her | by Odile Marr | confirmed - | disputed -
= indirect confirm: he had once met her in Lyon | by Bruno Falk | confirmed Bruno Falk | disputed -

## 38
A lawn in the park has sunk by the height of a man. The gardener Enid Sharp said Count Zell had buried a piano there. Count Aurel Zell
declined to comment. The park is open until dusk.
= indirect: Count Zell had buried a piano there | by Enid Sharp | confirmed - | disputed -
= no_comment: declined to comment | by Aurel Zell

## 38
The mail plane landed in a turnip field on Friday. Its pilot, Sven Aker, said the runway lights had been off. Lucia Amato, a member of the
island’s parliament, asked whether the runway lights had been off. The turnips were almost ripe.
= indirect: the runway lights had been off | by Sven Aker | confirmed - | disputed -
= indirect: whether the runway lights had been off | by Lucia Amato | disputed -

## 38
Three boats reached the beach at Calla on Sunday night. Samir Dhal, who was in the first, said that soldiers had fired on them. Colonel Karl
Rust could not confirm that soldiers had fired on the boats. The fourth boat is missing.
= indirect: soldiers had fired on them | by Samir Dhal | confirmed - | disputed -
= no_comment: soldiers had fired on the boats | by Karl Rust | cue could not confirm

## 38
Norland Air still sells seats to four cities. The analyst Wanda Kess said that the airline had lost its licence. Its lawyer, Otis Payne,
declined to confirm or deny that it had lost its licence. A seat to Izvar costs ninety crowns.
= indirect: the airline had lost its licence | by Wanda Kess | confirmed - | disputed -
= no_comment: it had lost its licence | by Otis Payne | cue declined to confirm or deny

## 38
The clock tower in Gorse Square was fenced off on Monday. The mayor, Hanne Dahl, said that it was leaning. The architect Theo Brandl said
that it would lean if the pumps were switched off. The clock is eight minutes slow.
= indirect: it was leaning | by Hanne Dahl | confirmed -
= indirect: it would lean if the pumps were switched off | by Theo Brandl | confirmed -

## 38
The bakery in Salt Street burned down on the night of the fair. The baker, Jonas Pried, said that a firework had started the fire. His
sister, Marit Lodge, said she hoped that a firework had started it. The oven still stands.
= indirect: a firework had started the fire | by Jonas Pried | confirmed - | disputed -
= indirect: she hoped that a firework had started it | by Marit Lodge | confirmed - | disputed -

## 38
The loom in the museum is black with age. Signe Holm, a weaver, said that it was her grandmother’s. Holm said again on Friday that the loom
was her grandmother’s. The museum is shut in winter.
= indirect: it was her grandmother’s | by Signe Holm | confirmed - | disputed -
= indirect: the loom was her grandmother’s | by Signe Holm | confirmed - | disputed -

## 38
The new wing was finished a month early. The carpenter Milo Trask said that he had been paid in cash. The plumber Dag Ohlin said that he had
been paid in cash. The wing has no door.
= indirect: he had been paid in cash | by Milo Trask | confirmed - | disputed -
= indirect: he had been paid in cash | by Dag Ohlin | confirmed - | disputed -

## 38
A stamp worth a house is missing from the collection. The collector, Amos Yale, said that his valet had stolen it. The valet, Corin Plum,
denied that he owed anybody money. The album was never locked.
= indirect: his valet had stolen it | by Amos Yale | confirmed - | disputed -
= indirect deny: he owed anybody money | by Corin Plum | confirmed - | disputed Corin Plum
"""
