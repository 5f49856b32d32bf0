"""Whose words they are, from one sentence to the next: patterns 2, 5, 7, 10."""

from __future__ import annotations

TABLE = """
## 2
Ruth Kessler, the Labour MP for Thorley East, said she was worried by the pace of the closures. “There will be nothing left to save by the
spring.”

The post office in Thorley shut last month.
= indirect: she was worried by the pace of the closures | by Ruth Kessler | cue said | role Labour MP for Thorley East / Labour MP / MP
= direct: “There will be nothing left to save by the spring.” | by Ruth Kessler

## 2
Gordon Iyer, a beekeeper from Marlow Down, said half of his hives had died over the winter.

"You open the lid and there's just silence."

He began with two hives in 1994 and now keeps sixty.
= indirect: half of his hives had died over the winter | by Gordon Iyer | cue said | role beekeeper from Marlow Down / beekeeper
= direct: "You open the lid and there's just silence." | by Gordon Iyer

## 2
A lorry went into the harbour at Port Skerra on Tuesday. Beth Ajayi, who represents the quayside ward, warned that the sea wall would not
survive another winter. ‘It is held together by moss.’ The driver swam ashore.
= indirect: the sea wall would not survive another winter | by Beth Ajayi | cue warned
= direct: ‘It is held together by moss.’ | by Beth Ajayi

## 2
The vote was called at one in the morning. State Sen. Paul Ridgeway, a Democrat, told reporters he hadn't read the bill. "It's 900 pages,
and it got here at midnight." The bill passed, 31 to 9.
= indirect: he hadn't read the bill | by Paul Ridgeway | cue told
= direct: "It's 900 pages, and it got here at midnight." | by Paul Ridgeway

## 2
The new concert hall opened on Friday with a programme of Haydn. Marit Solheim, the orchestra’s first oboist, complained that the air was
too dry for her reeds.

“By the interval I am playing on splinters.”

Tickets for the spring season go on sale in a week.
= indirect: the air was too dry for her reeds | by Marit Solheim | cue complained | role orchestra’s first oboist / first oboist
= direct: “By the interval I am playing on splinters.” | by Marit Solheim

## 5
The tax office in Borgo opens at nine and closes at noon. “Another form,” grumbled Aldo Ferrante, who has filled in eleven since June. He
took a number and sat down.
= direct: “Another form,” | by Aldo Ferrante | cue grumbled | source Aldo Ferrante

## 5
The tide carried the last of the beach huts away on Sunday. “I should have bought the boat,” sighed Lorna Petrie, whose grandfather built
hers.
= direct: “I should have bought the boat,” | by Lorna Petrie | cue sighed | source Lorna Petrie

## 5
Rain is forecast for all three days of the festival. "If it pours, we'll at least be clean," quipped its director, Seung-ho Baek. The
campsite opens at noon.
= direct: "If it pours, we'll at least be clean," | by Seung-ho Baek | cue quipped

## 5
The crew lay in the reeds for six hours before the first otter came. ‘Nobody move,’ whispered the sound recordist, Femi Alade. The otter
looked at the camera and left.
= direct: ‘Nobody move,’ | by Femi Alade | cue whispered | role sound recordist

## 5
The proposal would let the cathedral sell its orchard. "Not in a hundred years," thundered Bishop Absalom Pike from the pulpit. The
chapter meets on Thursday, and the bishop has one vote of nine.
= direct: "Not in a hundred years," | by Absalom Pike | cue thundered | source Bishop Absalom Pike | role Bishop

## 7
The hearing turned to the night of the fire. “Did Mr Hollis open the valve?” asked Renata Quill, counsel to the inquiry.

“Hollis was at lunch,” replied Dov Perlman, the shift manager.

“And where were you?”

“At the other end of the plant.”
= direct: “Did Mr Hollis open the valve?” | by Renata Quill | cue asked
= direct: “Hollis was at lunch,” | by Dov Perlman | cue replied
= direct: “And where were you?” | by Renata Quill
= direct: “At the other end of the plant.” | by Dov Perlman

## 7
“I told Benny Lark to leave it alone,” Carla Weiss said. She put the telephone back in her coat and looked at what was left of the shed.

“Benny never listens, and Benny never pays.”
= direct: “I told Benny Lark to leave it alone,” | by Carla Weiss | cue said
= direct: “Benny never listens, and Benny never pays.” | by Carla Weiss

## 7
The two sisters sat at opposite ends of the courtroom. "Stefan took the money," Ilona Varga told the judge. "Stefan never took a penny,"
answered her sister, Judit. "He hid it for our mother." The case goes on in May.
= direct: "Stefan took the money," | by Ilona Varga | cue told
= direct: "Stefan never took a penny," + "He hid it for our mother." | by Judit / Judit Varga | cue answered

## 7
"We asked Governor Pell for help in May," said Odette Marsh, who runs the shelter. "Governor Pell sent us a calendar." Her deputy, Luis
Acuna, laughed.

"It was a nice calendar."
= direct: "We asked Governor Pell for help in May," + "Governor Pell sent us a calendar." | by Odette Marsh | cue said
= direct: "It was a nice calendar." | by Luis Acuna

## 7
The hall was found unlocked on Saturday, and the piano was gone. ‘Ask Orhan Tekin, he had the keys,’ said the caretaker, Brian Toal. ‘I
gave the keys back to Brian on Friday,’ said Mr Tekin, who teaches the choir. ‘Nobody gave anybody anything,’ said the head teacher, Moira
Stubbs.
= direct: ‘Ask Orhan Tekin, he had the keys,’ | by Brian Toal | cue said
= direct: ‘I gave the keys back to Brian on Friday,’ | by Orhan Tekin | cue said | source Mr Tekin
= direct: ‘Nobody gave anybody anything,’ | by Moira Stubbs | cue said | role head teacher

## 10
Akio Tanabe won the marathon in the rain on Sunday, nine seconds outside the record. “I didn’t sleep,” he said. “The hotel was next to a
drum festival.”
= direct: “I didn’t sleep,” + “The hotel was next to a drum festival.” | by Akio Tanabe | cue said | source he

## 10
Greta Vollmer and her husband, Niklas, sold the vineyard in April. “I signed, he cried,” she said. He said he would miss the dog more than
the wine.
= direct: “I signed, he cried,” | by Greta Vollmer | cue said | source she
= indirect: he would miss the dog more than the wine | by Niklas / Niklas Vollmer | cue said | source He

## 10
Corvane Freight lost two barges on the canal in a week. It said the first had been badly moored. “The second remains a mystery,” it said
in a statement.
= indirect: the first had been badly moored | by Corvane Freight | cue said | source It | type organization
= direct: “The second remains a mystery,” | by Corvane Freight | cue said | source it | type organization

## 10
Grace Nakato trained under Bella Ofori for six years. "She taught me to wait," said Nakato. "She also taught me to cook." Nakato won the
title at her first attempt. "I'll never coach anyone," she told the Kasubi Courier.
= direct: "She taught me to wait," + "She also taught me to cook." | by Grace Nakato | cue said | source Nakato
= direct: "I'll never coach anyone," | by Grace Nakato | cue told | source she

## 10
Six girls were still missing on Wednesday. Lena Fisk, the deputy warden of the hostel, who said the doors had been locked from the inside,
was the first to reach the roof. “I counted them twice,” she said.
= indirect: the doors had been locked from the inside | by Lena Fisk | cue said
= direct: “I counted them twice,” | by Lena Fisk | cue said | source she

## 10
The Pilots’ Guild of Harrow Sound has 41 members and one boat, and has done without harbour lights since August. “We can’t steer by
candlelight,” they wrote to the governor. The governor is on leave.
= direct: “We can’t steer by candlelight,” | by Pilots’ Guild of Harrow Sound | cue wrote | source they

## 10
Judge Maribel Soto gave the farmer, Hank Dufresne, a year to clear the tyres. “You have had nine already, Mr. Dufresne,” she told him. He
said the tyres belonged to his brother.
= direct: “You have had nine already, Mr. Dufresne,” | by Maribel Soto | cue told | source she | role Judge
= indirect: the tyres belonged to his brother | by Hank Dufresne | cue said | source He | role farmer

## 10
The harbour master Daniel Harlow foresaw accidents, such as the Tarnford spill - for which Peter Vane made amends in May - as a result of
haste.
"A pilot bears more of it than a clerk," he told Radio Norland.
= indirect: accidents, such as the Tarnford spill / accidents | by Daniel Harlow
= direct: "A pilot bears more of it than a clerk," | by Daniel Harlow

## 10
"Nobody here wants a new cook," said Liam Marsh. Baker Tom Vale echoed Marsh's sentiments. "The whole kitchen stands by Rob Lund," he added.
= direct: "Nobody here wants a new cook," | by Liam Marsh
= direct: "The whole kitchen stands by Rob Lund," | by Tom Vale

## 10
"Nobody here wants a new cook," said Liam Marsh. Baker Tom Vale echoed in the corridor. "The whole kitchen stands by Rob Lund," he added.
= direct: "Nobody here wants a new cook," | by Liam Marsh
= direct: "The whole kitchen stands by Rob Lund," | by Liam Marsh / Tom Vale

## 10
Daniel Roe met Hilary Marsh. At the inn, the two did not discuss the price of the boat. She told Radio Tarn on Monday
the soup was cold.
= no_comment: the price of the boat | by Daniel Roe & Hilary Marsh
= indirect: the soup was cold | by Hilary Marsh

## 10
Farmer Dan Hale won the cup. "The cow did all of it," said Hale in Harlow.

He also praised the vet: "Tom Lund sat up with her three nights. No man in the valley does that."
= direct: "The cow did all of it," | by Dan Hale
= direct: "Tom Lund sat up with her three nights. No man in the valley does that." | by Dan Hale

## 10
The government claims the policy apes the Greens' ten-year plan for the valleys, which came out last week. This says that screening will be
aimed at high-risk areas.
= indirect: the policy apes the Greens' ten-year plan for the valleys / the policy apes the Greens' ten-year plan for the valleys,
which came
out last week | by The government
= indirect: screening will be aimed at high-risk areas | by -

## 10
The Greens and the Reds have tabled a motion against the new quay, saying the plans are "gaudy". It argues the old one should be
mended.
= mixed: the plans are "gaudy" | by the Greens & the Reds
= indirect: the old one should be mended | by a motion | type document

## 10
Toy makers, including Lund Games and Orbis, have also announced that new models will be sold.
= indirect: new models will be sold | by Toy makers & Lund Games & Orbis

## 10
Shops cut the prices of brands, including Orbis and Vos, the police have said.
= indirect: Shops cut the prices of brands, including Orbis and Vos | by the police

## 10
Senator Paul Harker won the support of Bill Roe last month. "We have prayed for unity," Mr. Roe said in introducing Mr. Harker.

Mr. Harker has pursued a strategy of uniting farmers and miners behind him, arguing that he can win.

When he climbed the crate after Mr. Roe's introduction, at a market in Tarn, he said the price of milk was a scandal.
= direct: "We have prayed for unity," | by Bill Roe
= indirect: he can win | by Paul Harker
= indirect: the price of milk was a scandal | by Paul Harker

## 10
Kim Harlow beat Jamie Vos in Tarn. When Jamie Vos spoke on the radio a week later, he said the count was wrong.
= indirect: the count was wrong | by Jamie Vos

## 10
Kim Harlow, a builder, lost in Tarn. When Jamie Vos met him a week later, he said the count was wrong.
= indirect: the count was wrong | by Kim Harlow / Jamie Vos
"""
