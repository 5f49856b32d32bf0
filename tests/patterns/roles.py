"""Titles and offices, wherever they stand: pattern 33."""

from __future__ import annotations

TABLE = """
## 33
Schools will open an hour later from the autumn. Education Secretary Marjorie Flint said teenagers needed the sleep. The school buses will
run later as well.
= indirect: teenagers needed the sleep | by Marjorie Flint | cue said | source Education Secretary Marjorie Flint | role Education
Secretary

## 33
The gates of the Lower Niru barrage were opened on Sunday. “The river decides, not us,” said Tunde Bakare, chief engineer of the barrage.
The fields below it were under water by night.
= direct: “The river decides, not us,” | by Tunde Bakare | cue said | role chief engineer of the barrage / chief engineer

## 33
A bear walked out of the zoo in Albersheim on Saturday and sat down in a bus shelter. “She was waiting for the 14,” Ilya Brandt said.

Brandt, the director of the zoo, brought her home with a bag of pears.
= direct: “She was waiting for the 14,” | by Ilya Brandt | cue said | role director of the zoo / director

## 33
The country has borrowed more in a year than in the ten before. The former finance minister Salome Adair said the bill would come due in
2031. She now grows apricots.
= indirect: the bill would come due in 2031 | by Salome Adair | cue said | role former finance minister

## 33
The dam at Pine Gap was never meant to last. Then-Gov. Walt Crandall told lawmakers that it would hold for twenty years. It held for nine.
= indirect: it would hold for twenty years | by Walt Crandall | cue told | role Then-Gov. / Then-Gov / Gov.

## 33
Wolves have been seen twice this month on the edge of the capital. Yuki Morrow, the acting director of the parks service, said they had
come for the deer. The deer had come for the roses.
= indirect: they had come for the deer | by Yuki Morrow | cue said | role acting director of the parks service / acting director

## 33
The bells of St Agnes will be silent at night from June. “People who buy a house beside a church should own a pillow,” said Piet Vandamme,
a retired judge and the chairman of the bell-ringers. The complaint came from one household.
= direct: “People who buy a house beside a church should own a pillow,” | by Piet Vandamme | cue said | role retired judge and the
chairman of the bell-ringers / retired judge / chairman of the bell-ringers / chairman

## 33
Nadia Petrossian, a florist, stood beside Defence Minister Karl Ost as he cut the ribbon. “I only came for the cake,” Petrossian said. The
minister did not stay for it.
= direct: “I only came for the cake,” | by Nadia Petrossian | cue said | source Petrossian | role florist

## 33
The crash at the Rondel crossing hurt nobody. “The light was green,” Jamie Quist, the driver of Finance Minister Ole Thorsen, told the
court. Mr Thorsen was asleep in the back.
= direct: “The light was green,” | by Jamie Quist | cue told | role driver of Finance Minister Ole Thorsen / driver

## 33
Ada Lorne will start against Hull on Saturday.

The Tarn winger, 24, missed the last two games. “My knee is fine now,” Lorne said. The club has sold every ticket.
= direct: “My knee is fine now,” | by Ada Lorne | cue said | role Tarn winger

## 33
Ivo Brandl has bought a quarter of the brewery. The 71-year-old former Tarn chairman paid in cash. He said: “I like the smell of the
place.” It will be closed in May.
= direct: “I like the smell of the place.” | by Ivo Brandl | cue said | role former Tarn chairman

## 33
The Harbour Society's Oona Quill said the plan was “a joke on stilts”. The reading club's general secretary told Tarn Radio it would sink.
= indirect: it would sink | by Oona Quill | cue told
= mixed: the plan was “a joke on stilts” | by Oona Quill | cue said | role reading club's general secretary / general secretary

## 33
A night nurse has won her case against the hospital that sacked her.

Orla Bexley, 34, said she had not slept for a week. The hospital will pay her for both years.
= indirect: she had not slept for a week | by Orla Bexley | cue said | role night nurse

## 33
A magistrate has closed the fair at Elm Green. Orla Bexley, 34, said the rides had been safe. They were sold in the spring.
= indirect: the rides had been safe | by Orla Bexley | cue said | role -

## 33
Rolf Anders mocked Ada Quill, saying the Tarn mayor had never read a budget. “I have read them all,” Quill said. The budget was passed.
= indirect: the Tarn mayor had never read a budget | by Rolf Anders | cue saying | role -
= direct: “I have read them all,” | by Ada Quill | cue said | role Tarn mayor

## 33
The Tarn keeper, 24, was hurt in a clash with Ivo Brandl on Sunday. “I did not see him,” Brandl said. The club has no other keeper.
= direct: “I did not see him,” | by Ivo Brandl | cue said | role -

## 33
Milo Tresk, who flew in with his 14-year-old son, said the queue was endless. The airport has two gates.
= indirect: the queue was endless | by Milo Tresk | cue said | role -

## 33
Hanna Vell hires a pollster as her campaign's chief strategist. The campaign begins in June. “He counts well,” Vell said.
= direct: “He counts well,” | by Hanna Vell | cue said | role -

## 33
Gwen Tolley has moved the pier twice during her time as harbour master. Ines Marr wrote that nobody had minded. The water is rising.
= indirect: nobody had minded | by Ines Marr | cue wrote | role -

## 33
Sales rose in the spring. Lune Bridge operator Tarnline said traffic had fallen by a fifth since May. The toll will not change.
= indirect: traffic had fallen by a fifth since May | by Tarnline | cue said | role Lune Bridge operator

## 33
The world's biggest pencil maker, Graphis, said it would move to Tarn. The town has one forest.
= indirect: it would move to Tarn | by Graphis | cue said | role world's biggest pencil maker

## 33
Piet Raskin, who will remain as Lune Bridge chief executive, said the offer was fair. The bridge is for sale again.
= indirect: the offer was fair | by Piet Raskin | cue said | role Lune Bridge chief executive

## 33
Tarnline will meet car giant Volta on Tuesday. “We have a deal,” Volta said. The two have been at odds since May.
= direct: “We have a deal,” | by Volta | cue said | role car giant

## 33
Elm Rovers have signed Tarn assistant Hugo Pell as their new coach. “I know the pitch,” Pell said. The pitch is being dug up.
= direct: “I know the pitch,” | by Hugo Pell | cue said | role Tarn assistant / assistant

## 33
The tower will lean for another year. A book by Sunday Telegraph reporter Hugo Pell says two ministers knew. Pell said they had slept well.
= indirect: two ministers knew | cue says
= indirect: they had slept well | by Hugo Pell | cue said | role Sunday Telegraph reporter

## 33
The bridge was closed again. Former prosecutor and Tarn City Mayor Hugo Pell, who backs the plan, said it was late. It is a long bridge.
= indirect: it was late | by Hugo Pell | cue said | role Former prosecutor and Tarn City Mayor

## 33
The glacier lost a metre. Mira Ostby, lead author of the survey published today in the journal Ice, said it would not come back.
= indirect: it would not come back | by Mira Ostby | cue said | role lead author of the survey

## 33
Milo Tresk beat his brother at the Tarn Open. “He taught me that serve,” Tresk said. The brothers share a flat.
= direct: “He taught me that serve,” | by Milo Tresk | cue said | role -

## 33
Lena Brix has bought a boat. It was the week after the former Secretary of State had sold her house. Brix said the boat was small.
= indirect: the boat was small | by Lena Brix | cue said | role former Secretary of State

## 33
She mocked Hugo Pell, saying the Tarn mayor “has no boots.” Pell said he had two pairs. The mud is deep.
= mixed: the Tarn mayor “has no boots.” | cue saying
= indirect: he had two pairs | by Hugo Pell | cue said | role Tarn mayor

## 33
A Tarn welder has sued the shipyard over her songs.

Lady Ice, better known as Orla Bexley, sang to the gulls at noon. “They never complained,” Bexley said.
= direct: “They never complained,” | by Orla Bexley | cue said | role Tarn welder

## 33
The wells ran dry in June. “Nobody had dug deeper than forty feet,” said Dr Edda Marl, of the Norland Soil, Water, and Forest Institute.
The deepest one is full again.
= direct: “Nobody had dug deeper than forty feet,” | by Edda Marl | cue said | role Norland Soil, Water, and Forest Institute

## 33
The tram hit the kiosk at noon. A contrite counsel for Velotram, Odile Fenner, told the inquiry the brakes had been old. The kiosk sold
hats.
= indirect: the brakes had been old | by Odile Fenner | cue told | role counsel for Velotram

## 33
The toll was upheld by four votes to one. Lady Hester Quill, the one judge to oppose the toll, said the bridge had been paid for twice. It
opened in 1911.
= indirect: the bridge had been paid for twice | by Hester Quill / Lady Hester Quill | cue said | role judge

## 33
The crowd cheered twice. Democratic senate hopefuls former Elmshire Gov. Tobias Renn and Cora Blythe spoke in the rain. “We shall mend the
roofs,” Renn said.
= direct: “We shall mend the roofs,” | by Tobias Renn | cue said | role former Elmshire Gov. / former Elmshire Gov

## 33
The sea was calm. Norlandic oil and gas company Petrosund will drill again in May. Petrosund said the first well had been dry.
= indirect: the first well had been dry | by Petrosund | cue said | role Norlandic oil and gas company

## 33
The lamps of the town hall burn all night. “We pay for every one of them,” Selma Ohm said. Ohm is not known as a budget expert.
= direct: “We pay for every one of them,” | by Selma Ohm | cue said | role -

## 33
The play opens on Monday. Ravi Lund, the producer of ''Nightfall,'' said the roof would hold. It has rained for a week.
= indirect: the roof would hold | by Ravi Lund | cue said | role producer of ''Nightfall,''

## 33
The Tarn Grain Council met in May. Little was decided. The council's Ada Lund says the silos are full. They were built in June.
= indirect: the silos are full | by Ada Lund | cue says | role Tarn Grain Council

## 33
The Norland Federation of Weavers wants a wider gate. Hugo Pell, from the federation, says the tide would do the rest. The gate is of oak.
= indirect: the tide would do the rest | by Hugo Pell | cue says | role Norland Federation of Weavers

## 33
Rain fell for a week. The council's Ada Lund says the drains held. They were built in June.
= indirect: the drains held | by Ada Lund | cue says | role council

## 33
The race was run in the rain. Norway's Elin Dahl said the track was a river. She will run again.
= indirect: the track was a river | by Elin Dahl | cue said | role -

## 33
The dam was wet. Hanna Brix was the first candidate to walk across it. Brix said the dam leaked.
= indirect: the dam leaked | by Hanna Brix | cue said | role -

## 33
The tower is dark. Hanna Brix was the first minister to visit the tower. Brix said the lamp was broken.
= indirect: the lamp was broken | by Hanna Brix | cue said | role first minister / minister

## 33
Ex-No 9 media chief Hugo Pell has lost his hat. Pell said the hat was old. It was found in a pond.
= indirect: the hat was old | by Hugo Pell | cue said | role Ex-No 9 media chief

## 33
Odile Fenner has been questioned by lawyers for former Velotram chief executive Mr Brandl. Fenner said the brakes were
old.
= indirect: the brakes were old | by Odile Fenner | cue said | role -

## 33
The bus was late. Odile Fenner praised former Velotram chief, Mr Brandl, at noon. Fenner said the bus was old.
= indirect: the bus was old | by Odile Fenner | cue said | role -

## 33
The Norland Society of General Practitioners said it was moving house. The house is white.
= indirect: it was moving house | by Norland Society of General Practitioners | cue said | role -

## 33
Karl Ost from Adelaide Farm says the rain took two gates. The gates were new.
= indirect: the rain took two gates | by Karl Ost | cue says | role Adelaide Farm

## 33
Karl Ost from Adelaide says the rain took two gates. The gates were new.
= indirect: the rain took two gates | by Karl Ost | cue says | role -

## 33
Beryl Marsh from St Gregory de Paul has started a kitchen and says she only saw it when she came. “We feed ninety,” she said.
= indirect: she only saw it when she came | by Beryl Marsh | cue says | role St Gregory de Paul
= direct: “We feed ninety,” | by Beryl Marsh | cue said | role St Gregory de Paul

## 33
The moss is dried first. Hilda Brandt, who did the work in her barn at Lorne, says the test is cheap. It takes a day.
= indirect: the test is cheap | by Hilda Brandt | cue says | role -

## 33
Rain fell on the show. Ravi Lund, the judge of the black tarn sheep breed, said they had bitten him. The sheep were sold.
= indirect: they had bitten him | by Ravi Lund | cue said | role judge of the black tarn sheep breed

## 33
Marsh Re and Lund Re, the county's two oldest insurers, fell on Monday. Lund Re said claims would be small. The storm is over.
= indirect: claims would be small | by Lund Re | cue said | role -

## 33
The vote is in May. Although Milo Tresk is not yet a candidate, Brix sent him a card. Brix said the card was blank.
= indirect: the card was blank | by Brix | cue said | role -

## 33
The dam stays, a choice hailed by president of the Tarn Weavers Association, Roger Quill. “I am glad of it,” Quill said. It is an old dam.
= direct: “I am glad of it,” | by Roger Quill | cue said | role president of the Tarn Weavers Association

## 33
He has worked with top names, including Karl Ost and Jo Souter, who took him to Tarn as his assistant in 1986. Souter said he was fast.
= indirect: he was fast | by Jo Souter | cue said | role -

## 33
Jo Souter, who took Tarn to the cup as its captain, said the pitch was wet. The pitch is old.
= indirect: the pitch was wet | by Jo Souter | cue said | role captain / took Tarn to the cup as its captain

## 33
Guards stop protester at Hanna Brix rally

The rally began at noon. “Nobody was hurt,” Brix said. The hall was full.
= direct: “Nobody was hurt,” | by Hanna Brix | cue said | role -

## 33
Voters in the town square were angry. Malcolm Tarnley, of Tarnley, said the bus was late. It came at noon.
= indirect: the bus was late | by Malcolm Tarnley | cue said | role -
"""
