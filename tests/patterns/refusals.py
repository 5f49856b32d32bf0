"""Denials and refusals: pattern 31. 14 November 2024 was a Thursday, 10 May 2023 a Wednesday."""

from __future__ import annotations

TABLE = """
## 31
The lorries were seen at the quarry on three nights in June. Dorian Pike, who owns the quarry, denied that anything had been buried there.
Police began to dig on Monday.
= indirect deny: anything had been buried there | by Dorian Pike | cue denied | source Dorian Pike

## 31
The mayor’s brother-in-law won the contract for the third year running. The mayor, Celeste Amadi, declined to comment on the tender. She
was at a wedding.
= no_comment: the tender | by Celeste Amadi | cue declined to comment / declined to comment on | role mayor

## 31
The clinic closed its doors on Friday without notice to its patients. Its owner, Marlow Health, did not respond to a request for comment.
The telephone has been cut off.
= no_comment: did not respond to a request for comment / did not respond / to a request for comment / a request for comment | by Marlow
Health | source Its owner, Marlow Health / Its owner / Marlow Health

## 31
A drone came down in a vineyard forty miles from the border. The defence ministry would neither confirm nor deny that it was one of its
own. The vineyard has been fenced off.
= no_comment: it was one of its own | by The defence ministry | cue would neither confirm nor deny | type organization

## 31
Two of the sculptures in the sale are copies. The auction house, Pell & Sons, has not commented. The sale is to go ahead on the 12th.
= no_comment: has not commented | by Pell & Sons | cue has not commented | source The auction house, Pell & Sons / The auction house /
Pell & Sons

## 31
City’s goalkeeper, Jana Virtanen, was sent off on Sunday after four minutes. She denied pushing the referee. “I fell over, and he was in
the way,” she said. The league will hear the case on Thursday.
= indirect deny: pushing the referee | by Jana Virtanen | cue denied | source She
= direct: “I fell over, and he was in the way,” | by Jana Virtanen | cue said | source she

## 31
Coyle Chemicals closed the Dunmore plant for a day in April. Its spokesman, Brent Aske, refused to say why the alarm had been switched
off. He said nobody had been in danger.
= no_comment: why the alarm had been switched off | by Brent Aske | cue refused to say
= indirect: nobody had been in danger | by Brent Aske | cue said | source He

## 31
The letter was signed with a rubber stamp. In court on Tuesday the clerk, Osric Venn, admitted that the stamp was his. He denied that
anybody had paid him to use it.
= indirect confirm: the stamp was his | by Osric Venn | cue admitted | role clerk
= indirect deny: anybody had paid him to use it | by Osric Venn | cue denied | source He

## 31 2024-11-14
The night boat to Aldersay has not sailed since the spring. On Tuesday Gro Lund, the director of Sund Line, would not say whether it had
been sold. Two days earlier, she denied that it was for sale. It is painted white.
= no_comment: whether it had been sold | by Gro Lund | cue would not say | role director / director of Sund Line | date 2024-11-12
= indirect deny: it was for sale | by Gro Lund | cue denied | source she | date 2024-11-10

## 31 2024-11-14
The east stand at Pell Park fell down on its first day. Last week its builders, Corbel Works, did not respond to questions about the
concrete. The company has not said why the stand was opened. The grass has been reseeded.
= no_comment: questions about the concrete / to questions about the concrete | by Corbel Works | cue did not respond / did not respond to
| date 2024-W45
= no_comment: why the stand was opened | by Corbel Works | cue has not said | source The company | date -

## 31 2023-05-10
The formula fits on the back of a stamp. Ravi Solheim, a chemist, denied on 6 March that he had sold it in January. The stamp is in a safe.
= indirect deny: he had sold it in January | by Ravi Solheim | cue denied | role chemist | date 2023-03-06

## 31 2024-11-14
The abbey at Corvel was sold in June with its bells and bees. In a 2014 speech, Abbot Lucan Frei denied that it had debts. On Monday the
abbey’s lawyer, Tove Hallin, declined to comment. The bees have swarmed.
= indirect deny: it had debts | by Lucan Frei | cue denied | role Abbot | date 2014
= no_comment: declined to comment | by Tove Hallin | cue declined to comment | date 2024-11-11

## 31 2024-11-14
The team finished the tour with two riders. In an interview published Sunday, its coach, Basil Trent, denied that any of them had been
given pills. In the same interview he declined to say who had paid for the syringes. The tour starts again in July.
= indirect deny: any of them had been given pills | by Basil Trent | cue denied | role coach | date 2024-11-10
= no_comment: who had paid for the syringes | by Basil Trent | cue declined to say | source he | date 2024-11-10

## 31 2024-11-14
Nine tons of gold left the vaults of Orvania in a hay cart. On the sidelines of Tuesday’s summit, the foreign minister, Zora Planck, would
neither confirm nor deny that the gold had been found. The horse is well.
= no_comment: the gold had been found | by Zora Planck | cue would neither confirm nor deny | role foreign minister | date 2024-11-12

## 31 2024-11-14
The Lisk ran red for a week in September. In October, Brill Leather denied that the dye was its own. Trout have been put into the river
since then.
= indirect deny: the dye was its own | by Brill Leather | cue denied | type organization | date 2024-10

## 31 2024-11-14
TARN BAY, Nov. 12 (Harbour Wire) — The trawler Petrel sank within sight of the pier on Sunday. Her owner, Ulf Braddock, denied Monday that
she had been overloaded. The mast can be seen at low tide.
= indirect deny: she had been overloaded | by Ulf Braddock | cue denied | role owner | date 2024-11-11
"""
