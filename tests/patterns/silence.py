"""Where nobody is reported as saying anything, or words are told that were not said: patterns 6, 12, 22."""

from __future__ import annotations

TABLE = """
## 6
The president spoke for two hours in the rain on Friday. He never once used the word “sorry”. The crowd went home by the back streets, and
the square was empty by ten.

## 6
Sonja Markovic was in no hurry to rule out another season. She didn't say "never". She said "not this year". Her contract runs until 2027.
= direct: "not this year" | by Sonja Markovic | cue said | source She

## 6
Nowhere in her speech did Ylva Lindqvist, the head of the bank, say ‘resign’. She sat down after four minutes, and the band played. The
dinner had been arranged in the spring.

## 6
“Guilty” is a word that the judge, Henrik Stroem, took care not to use in nine days. The trial cost the county more than its new school.
The jury goes out on Monday.

## 6
City are top of the table by eight points with eleven matches left. Nobody at the club is saying ‘title’ yet. ‘We have Harbour Town on
Saturday,’ the manager, Pilar Otxoa, said, ‘and I am thinking about Harbour Town.’
= direct: ‘We have Harbour Town on Saturday,’ + ‘and I am thinking about Harbour Town.’ | by Pilar Otxoa | cue said | role manager

## 12
Experience shows that old boilers fail in the first cold week of the year. This one, in the cellar of a primary school in Dunmore, failed
on the second. The children were sent to the church hall, which has a stove.

## 12
Harbour Town beat Rovers 3-1 on Saturday with two goals from Eze and one from the bench. Rovers had the ball for most of the first half
and did nothing with it. Their goalkeeper, Tomas Lund, limped off after an hour.

## 12
Snow will reach the northern valleys by Thursday evening and turn to rain along the coast. Up to 20 centimetres are likely above Kell. The
pass has been closed to lorries since noon.

## 12
Shares in Tolman Foods fell 4 percent on Tuesday, their worst day since May. The company, which makes soup, has lost a third of its value
in a year. Chief executive Brigid Shaw bought 10,000 of the shares in March.

## 12
Bertrand Achille was born over a garage in Port Salut in 1931. He learned the trumpet from a priest, left for the capital at 16 and made
eleven records, none of which sold. He wanted to be a vet.

## 12
The tram is late again, and it is easy to see why. Three of the nine sets are in the workshop, and the spare parts come from a factory
that closed in 2012. The city hopes to buy new ones by 2030.

## 12
Petra Quill claimed her second oar medal on Sunday in the rain at Holm. The Oarsmen’s Guild named Quill its best sculler of the spring. She
rowed in a borrowed boat.

## 12
The council of Brae will announce its budget on Thursday in the old mill. The clerks knew that the roof had gone. Two councillors refused to
attend the last meeting, which was held in a tent.

## 12
The mayor of Elsing wept at the opening, quoting his aunt’s letters. He thanked the masons, the divers and the cooks, as well as his driver,
Olaf Brue. He has been denied a pension.

## 12
Chemists in Tarn compared the dyes of four old flags. They reported their findings in a journal that nobody reads. Asta Lien, who led them,
said the blue came from a beetle.
= indirect: the blue came from a beetle | by Asta Lien | cue said

## 12
Anglers can have a say on the size of their nets. The forms are at the post office.

## 12
The guild will need to write to the town each week and call the Harbour Board to check the list. The list is on the door.

## 12
Joost Baan called in a plumber to find the leak. It was in the roof of the chapel.

## 12
Members called themselves Salt And Iron. They met above a stable until 1960.

## 12
Boos rose when Wiebke Harms mentioned the former minister. The minister had failed to mention the fire at the mill.

## 12
Wiebke Harms’s rivals see her as a threat to them. The vote is in May.

## 12
Liberals blocked a bill to mend the pier because of its “poison” clauses. The law mandates three visits for each claim.

## 12
Joost Baan will discuss an overlooked link to the fire. As Tuesday’s results show, the north may not be lost to him.

## 12
Joost Baan, again, did not respond in kind. He has demeaned the record of the judge.

## 12
A clip from an account called “Weir-Watch” was seen by nine people. The band left as the rock song “Salt And Iron” blared.

## 12
Wiebke Harms called in a statement for the harbour to be shut. Experts see growth of 3 percent.
= indirect: for the harbour to be shut / the harbour to be shut / to be shut | by Wiebke Harms | cue called
= indirect: growth of 3 percent | by Experts | cue see

## 22
The block has eleven “luxury” flats and one tap. The tap is in the yard. Rents went up in January, and four families moved back to the
caravan site.

## 22
The city’s ‘smart’ bins have been full since Sunday. Each of them has a sensor, a solar panel and an aerial. A man with a shovel has been
hired until the end of the month.

## 22
There were 212 "ghost" workers on the payroll of the water board, and all of them were paid in December. Hester Quaye, who took over the
board in January, said the list had been kept in pencil.
= indirect: the list had been kept in pencil | by Hester Quaye | cue said

## 22
The “summit” took place in a hotel bar and lasted as long as the ice. Both delegations flew home before dinner. No papers were signed, and
the flags were back in their boxes by nine.

## 22
The museum's new "wing" is a tent. It holds forty chairs, a projector and, on wet days, most of the visitors. Building work on the real
one stopped in 2021, when the money ran out.
"""
