"""Denials and refusals: pattern 31."""

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
"""
