"""Quotation marks that run over, pile up, stand in the wrong place or are missing: patterns 1, 13, 21, 23, 24, 25."""

from __future__ import annotations

TABLE = """
## 1
The children’s ward at St Madron’s has been over capacity since Christmas. Tomas Averill, a paediatrician at the hospital, said: “We have
eleven beds and nineteen children. Some of them slept on chairs last night.

“I have never seen a January like it, and I have worked here for twenty-two of them.” He added: “The corridors are full as well.”
= direct: “We have eleven beds and nineteen children. Some of them slept on chairs last night. | by Tomas Averill | cue said | role
paediatrician at the hospital / paediatrician
= direct: “I have never seen a January like it, and I have worked here for twenty-two of them.” | by Tomas Averill
= direct: “The corridors are full as well.” | by Tomas Averill | cue added | source He

## 1
"Nobody warned us," said Delphine Okoro, a baker on Quay Street who lost both her ovens in the flood. "The water came up through the floor
drains, not from the river.

"By midnight it was over my knees," she added. "I went upstairs and listened to it."

The insurers are due on Quay Street on Friday.
= direct: "Nobody warned us," + "The water came up through the floor drains, not from the river. | by Delphine Okoro | cue said
= direct: "By midnight it was over my knees," + "I went upstairs and listened to it." | by Delphine Okoro | cue added | source she

## 1
The crane that fell across Berth 4 on Sunday night was thirty years old. Harald Brekke, an engineer with the port authority, said: “It was
inspected in May.

It was inspected again in August, after the storm, and both times it passed.” He added: “I signed the sheet myself.”
= direct: “It was inspected in May. + It was inspected again in August, after the storm, and both times it passed.” | by Harald Brekke |
cue said | role engineer with the port authority / engineer
= direct: “I signed the sheet myself.” | by Harald Brekke | cue added | source He

## 1
Rovers lost their captain after nine minutes of Saturday’s match. Priya Sandhar, the club’s physio, told reporters: ‘He heard a snap and
thought somebody had kicked him.

‘When he turned round there was nobody there.’

She added: ‘That is how an Achilles usually goes.’
= direct: ‘He heard a snap and thought somebody had kicked him. | by Priya Sandhar | cue told | role club’s physio / physio
= direct: ‘When he turned round there was nobody there.’ | by Priya Sandhar
= direct: ‘That is how an Achilles usually goes.’ | by Priya Sandhar | cue added

## 1
The last ferry to Inishturk left without its captain on Thursday. Cathal Devane, a deckhand with the company for nine years, told the
harbour radio: "I looked up and there was nobody on the bridge.

"So I took the wheel. You don't think, you just do it."

He went on: "I'd like the day off now."
= direct: "I looked up and there was nobody on the bridge. | by Cathal Devane | cue told
= direct: "So I took the wheel. You don't think, you just do it." | by Cathal Devane
= direct: "I'd like the day off now." | by Cathal Devane | cue went on

## 1
The quay at Storvik will be mended. Ada Quist, who keeps the harbour there, said: "Two boats sank in the spring. "Nobody was hurt, but it
was luck." The money is to come from the county.
= direct: "Two boats sank in the spring. | by Ada Quist | cue said
= direct: "Nobody was hurt, but it was luck." | by Ada Quist | cue -

## 1
The quay at Storvik will be mended. "We have waited for ten years. "Now the cranes are here," Ada Quist said. "It is a good day. "We shall
have a feast."
= direct: "We have waited for ten years. | by Ada Quist | cue -
= direct: "Now the cranes are here," + "It is a good day. | by Ada Quist | cue said
= direct: "We shall have a feast." | by Ada Quist | cue -

## 1
The quay at Storvik will be mended. The toll would have to be doubled in the spring, Ada Quist said. "A quay that nobody pays for falls into
the sea."
= indirect: The toll would have to be doubled in the spring | by Ada Quist | cue said
= direct: "A quay that nobody pays for falls into the sea." | by Ada Quist | cue -

## 1
The quay at Storvik will be mended. "It is above all a matter of pride," the Courier quoted Ada Quist as saying. "It is what we are known
for."
= direct: "It is above all a matter of pride," + "It is what we are known for." | by Ada Quist

## 13
The road over the Kell Pass has been shut since the landslide . " It will reopen in May , " the transport minister , Anouk Verlaat , said
. " Not a day earlier . "
= direct: " It will reopen in May , " + " Not a day earlier . " | by Anouk Verlaat | cue said | role transport minister

## 13
Hail the size of walnuts fell on the valley for six minutes . `` We lost the crop , all of it , '' said Luis Bermejo , a grower . `` The
insurance pays for frost , not for hail . '' The harvest was to begin on Monday .
= direct: `` We lost the crop , all of it , '' + `` The insurance pays for frost , not for hail . '' | by Luis Bermejo | cue said | source
Luis Bermejo | role grower

## 13
Shares in Tolman Foods fell 4 % on Tuesday . The chief executive , Brigid Shaw , said the company would n't cut its dividend . " We do n't
need to , " she told analysts .
= indirect: the company would n't cut its dividend | by Brigid Shaw | cue said | role chief executive
= direct: " We do n't need to , " | by Brigid Shaw | cue told | source she

## 13
The bus drivers meet again on Friday . " Nobody wants a strike at Christmas , " their leader , Joost Hamaker , said , " but nobody wants a
pay cut either . " There were no buses in the city on Monday .
= direct: " Nobody wants a strike at Christmas , " + " but nobody wants a pay cut either . " | by Joost Hamaker | cue said

## 13
Mayor Eileen Doyle ( Independent ) said the library would close at noon on Saturdays . " Hardly anyone comes after lunch , " she said .
The library has been open all day since 1934 .
= indirect: the library would close at noon on Saturdays | by Eileen Doyle | cue said | role Mayor
= direct: " Hardly anyone comes after lunch , " | by Eileen Doyle | cue said | source she

## 21
The inquiry into the Lowther mine sat for a third day. “We pumped. We prayed. We pumped again,” Ottoline Barr, the pit’s deputy manager,
told the panel. It will hear from the rescue team next week.
= direct: “We pumped. We prayed. We pumped again,” | by Ottoline Barr | cue told | role pit’s deputy manager / deputy manager

## 21
Swimmers have come back to the Orle since the works ended. "Is it clean? I think so. Would I drink it? No," said Casper Lindqvist, who
takes the samples. The council tests the river on Mondays.
= direct: "Is it clean? I think so. Would I drink it? No," | by Casper Lindqvist | cue said

## 21
In the third week of the siege the hospital’s only surgeon, Zainab Wardak, wrote: “No light. No morphine. The generator runs for an hour a
day, and we quarrel over the hour.” The letter took eleven days to reach the coast.
= direct: “No light. No morphine. The generator runs for an hour a day, and we quarrel over the hour.” | by Zainab Wardak | cue wrote

## 21
Gethin Prosser has kept bees on the roof of the town hall since 2011. ‘They know me. I know them. We leave each other alone,’ he said, and
put his bare hand into the hive.
= direct: ‘They know me. I know them. We leave each other alone,’ | by Gethin Prosser | cue said | source he

## 21
The final lasted five hours and eleven minutes. When it was over the champion, Ludmila Hrabec, told the crowd, "I am tired. I am happy. I
would like a sandwich," and sat down on the grass.
= direct: "I am tired. I am happy. I would like a sandwich," | by Ludmila Hrabec | cue told

## 23
The council has set aside nothing for the new bridge. “Who is going to pay for it?” Councillor Ferran Maas asked at Thursday’s meeting.
The mayor looked at his papers.
= direct: “Who is going to pay for it?” | by Ferran Maas | cue asked | role Councillor

## 23
The notice on the gate gives the tenants until Sunday. "Do they think we can't read?" Rosalba Quiroga said, holding up her lease. "It says
twelve months."
= direct: "Do they think we can't read?" + "It says twelve months." | by Rosalba Quiroga | cue said

## 23
Snow fell on the county ground for the second day running. ‘Not again!’ Brierley groaned. Dean Brierley, the groundsman, has been at the
club for thirty summers.
= direct: ‘Not again!’ | by Dean Brierley | cue groaned | source Brierley | role groundsman

## 23
The debate on the dam ended after midnight. “What did the minister know?” Opposition leader Sana Farouqi asked. “And when did he know it?”
The minister had already left the chamber.
= direct: “What did the minister know?” + “And when did he know it?” | by Sana Farouqi | cue asked | role Opposition leader

## 23
The first runner came over the hill at ten past nine. “Look at her go!” Coach Abebe Tsige shouted from the back of a motorcycle. Nobody
else was in sight for four minutes.
= direct: “Look at her go!” | by Abebe Tsige | cue shouted | role Coach

## 24
Dale Marsh, who leads the dockers, did not look up from his papers. “We are finished with talks.”He said the men would walk out at
midnight.
= direct: “We are finished with talks.” | by Dale Marsh
= indirect: the men would walk out at midnight | by Dale Marsh | cue said | source He

## 24
The hearing lasted four minutes. Only the tenant, Leo Marchetti, and the judge, Ngozi Okafor, spoke.

MARCHETTI: “I never saw the letter.”OKAFOR: “You signed for it, sir.”

MARCHETTI: “Somebody signed for it.”
= direct: “I never saw the letter.” | by Leo Marchetti
= direct: “You signed for it, sir.” | by Ngozi Okafor
= direct: “Somebody signed for it.” | by Leo Marchetti

## 24
Gladys Munro put down her bags and leaned on the banister. "The lift has been broken since March."Her flat is on the eleventh floor of
Calder House, and she is 79.
= direct: "The lift has been broken since March." | by Gladys Munro

## 24
A woman of 62 broke her hip outside the theatre on Friday. “It was dark and I missed the step.”said Ingrid Lund from her hospital bed. The
lamp above the step was mended on Saturday.
= direct: “It was dark and I missed the step.” | by Ingrid Lund | cue said

## 24
Petra Voss, the family’s lawyer, came out first. ‘The farm is not for sale.’Behind her two of the brothers were lighting cigarettes. The
hearing had taken an hour.
= direct: ‘The farm is not for sale.’ | by Petra Voss | role family’s lawyer / lawyer

## 25
New screens, each 55" across, were hung in the departure hall over the weekend.

"I can finally read the gate number," said Mabel Ogunbanjo, 70, who was on her way to Leeds. The old ones dated from 1998.
= direct: "I can finally read the gate number," | by Mabel Ogunbanjo | cue said

## 25
The shop, once the Copper Kettle", has been empty since the spring.

"I miss the scones," said Edna Pryce, who lives across the road. The landlord has painted the door green.

Edna Pryce's sister misses nothing. "The tea was cold," said Joan Pryce.
= direct: "I miss the scones," | by Edna Pryce | cue said
= direct: "The tea was cold," | by Joan Pryce | cue said

## 25
Lessons at the school are now held in the gym. We were promised a new roof," said Fatou Sillah, who chairs the parents' association.

The school was built in 1961 and has 340 pupils.

"There are buckets in every corridor," she said.
= : We were promised a new roof," | by Fatou Sillah | cue said
= direct: "There are buckets in every corridor," | by Fatou Sillah | cue said | source she

## 25
“The tests came back clean,” said Omar Belhaj, the team doctor.” Two riders had been sent home from the race on Tuesday with fever.

The peloton set off an hour late. “I feel fine,” said Joris Claes, who leads by nine seconds.
= direct: “The tests came back clean,” | by Omar Belhaj | cue said | role team doctor
= direct: “I feel fine,” | by Joris Claes | cue said

## 25
"We never voted on this, said Colm Reddy, the branch secretary.

The branch has 600 members, most of them at the paint works. The works has been on short time since October.

"I read about it in the paper," said Agnes Toal, who has been a member for 40 years.
= : "We never voted on this, | by Colm Reddy | cue said | role branch secretary
= direct: "I read about it in the paper," | by Agnes Toal | cue said
"""
