"""Sources that are no people, and people who are not named: patterns 29, 30."""

from __future__ import annotations

TABLE = """
## 29
Voters in Larkspur decide on the tram in May. A poll of 1,200 residents found that 61 per cent would vote for it. Building would take six
years.
= indirect: 61 per cent would vote for it | cue found | type document | by A poll of 1,200 residents / poll

## 29
The pension fund for the city’s gardeners has two trustees and no accountant. An audit shows that it lost £3m on a ski resort. The resort
has had no snow since 2019.
= indirect: it lost £3m on a ski resort | by An audit / audit | cue shows | source An audit | type document

## 29
Two children were taken to hospital in Sarn on Sunday. Orvania’s health ministry said they had eaten berries from the embankment. “Both
are out of danger,” the ministry said.
= indirect: they had eaten berries from the embankment | by Orvania’s health ministry / health ministry | cue said | type organization
= direct: “Both are out of danger,” | by Orvania’s health ministry / health ministry | cue said | source the ministry | type organization

## 29
The shelling of the border village of Tesk went on through the night. Velgrad said its guns had been silent since Friday. The neighbouring
capital, Ostrava Nova, said eleven houses had been hit.
= indirect: its guns had been silent since Friday | by Velgrad | cue said | source Velgrad | type place
= indirect: eleven houses had been hit | by Ostrava Nova | cue said | type place

## 29
The yacht has had four names in six years. Court filings show that it was sold twice in one afternoon. It is now chained to a pier in
Marbel.
= indirect: it was sold twice in one afternoon | by Court filings | cue show | source Court filings | type document

## 29
A plane with 41 people aboard landed in a field near Holm on Friday. "Everybody is safe, and so are the cows," Norland Air tweeted an hour
later. The airline has flown the route since 1972.
= direct: "Everybody is safe, and so are the cows," | by Norland Air | cue tweeted | source Norland Air | type organization

## 29
The recall covers 90,000 kettles made between March and June. Brightpan said in a statement that no one had been hurt. Owners can return
the kettles to any shop.
= indirect: no one had been hurt | by Brightpan | cue said | source Brightpan | type organization

## 30
The envoys left Sarn by different doors on Thursday night. A senior official who spoke on condition of anonymity said the talks had
collapsed over fishing rights. No new date has been set.
= indirect: the talks had collapsed over fishing rights | cue said | type unnamed | by A senior official who spoke on condition of
anonymity / A senior official

## 30
Halloran Brothers, which makes lifts, has been for sale since the spring. People familiar with the matter said two buyers had walked away.
The family owns 70 percent of the shares.
= indirect: two buyers had walked away | by People familiar with the matter | cue said | type group

## 30
The army will close four of its nine bases by 2030. The list has already been changed twice, according to two people briefed on the plan.
The bases employ 3,000 civilians.
= indirect: The list has already been changed twice | by two people briefed on the plan | cue according to | type group

## 30
The speaker’s office was dark by seven. “It’s over, and he knows it,” said one aide, who was not authorised to speak publicly. Outside,
the snow had stopped.
= direct: “It’s over, and he knows it,” | by one aide | cue said | source one aide | type unnamed

## 30
The dinner at the embassy ended before the soup. “Somebody mentioned the islands,” a diplomat who was in the room said. The diplomat said
that both ambassadors had left without their coats.
= direct: “Somebody mentioned the islands,” | by a diplomat who was in the room / a diplomat | cue said | type unnamed
= indirect: both ambassadors had left without their coats | cue said | source The diplomat | type unnamed | by a diplomat who was in the
room / a diplomat

## 30
The factory at Drum laid off its night shift by text message. “I read it in the bath,” said a machinist in her fifties. Another worker, a
father of three, said he had been owed two months’ pay.
= direct: “I read it in the bath,” | by a machinist in her fifties / a machinist | cue said | type unnamed
= indirect: he had been owed two months’ pay | by Another worker | cue said | type unnamed
"""
