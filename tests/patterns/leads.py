"""Quotations without a verb of saying: after them a dash, before them a line or a sentence that names the speaker. Patterns 15, 16, 18."""

from __future__ import annotations

TABLE = """
## 15
The county has run the ferry at a loss for eleven years, and the last boat sails on Friday.

“We are not closing the crossing. We are moving it.” — Commissioner Adaeze Obi

The new slip is four miles downstream.
= direct: “We are not closing the crossing. We are moving it.” | by Adaeze Obi | role Commissioner

## 15
Three hundred people came to the budget meeting, and most of them stood.

"I have never seen so many folks so angry about a sidewalk." -- Mayor Pete Sorensen

The sidewalk will cost $41,000.
= direct: "I have never seen so many folks so angry about a sidewalk." | by Pete Sorensen | role Mayor

## 15
The survey of the town’s young people drew forty replies.

‘There is one bus, and it goes the wrong way.’ – Roisin Tully, 17, student

‘I would stay if there were work.’ – Callum Byrne, 22, apprentice joiner

The council will read them all in March.
= direct: ‘There is one bus, and it goes the wrong way.’ | by Roisin Tully | role student
= direct: ‘I would stay if there were work.’ | by Callum Byrne | role apprentice joiner / apprentice / joiner

## 15
The heat broke every record in the state this week. Crews worked from four in the morning and went home at eleven.

“The asphalt is softer than the tires.” —Road superintendent Bo Tran

Rain is forecast for Monday.
= direct: “The asphalt is softer than the tires.” | by Bo Tran | role Road superintendent / superintendent

## 15
After ninety minutes without a goal, the match went to penalties, and the smallest player on the pitch took the last one.

“My mother told me to hit it low, so I hit it low.” — Itziar Landa, captain of Real Mendibil

The cup will stand in the town hall until August.
= direct: “My mother told me to hit it low, so I hit it low.” | by Itziar Landa | role captain of Real Mendibil / captain

## 16
The committee sat for seven hours and adopted two of its nine amendments.

And from Chairwoman Nkechi Baptiste:

“I have sat through longer meetings. I have not sat through emptier ones.”
= direct: “I have sat through longer meetings. I have not sat through emptier ones.” | by Nkechi Baptiste | role Chairwoman

## 16
Riders will have noticed that the Number 9 no longer stops at the mill.

From the desk of Warren Tisdale, general manager, Lakeside Transit:

"The stop was removed in error. It will be back on Monday, and so will the bench."
= direct: "The stop was removed in error. It will be back on Monday, and so will the bench." | by Warren Tisdale | role general manager,
Lakeside Transit / general manager

## 16
Nobody in the square remembers the winter of the wolves better than the woman at the kiosk. The last word goes to Imelda Soto, who has
sold newspapers there since 1981:

“They were dogs.”
= direct: “They were dogs.” | by Imelda Soto

## 16
The veto came at five to midnight, with a page of reasons. Here is Governor Lyle Hatcher on the first of them:

"A law that nobody can read is a law that nobody can keep."

The second takes up six lines.
= direct: "A law that nobody can read is a law that nobody can keep." | by Lyle Hatcher | role Governor

## 16
City were two goals down at the break and won by three.

This from their goalkeeper, Jana Virtanen, after the final whistle:

‘At half-time I wanted to go home. I am glad the door was locked.’

They play again on Wednesday.
= direct: ‘At half-time I wanted to go home. I am glad the door was locked.’ | by Jana Virtanen | role goalkeeper / their goalkeeper

## 18
The reporters had waited at the gate since dawn. At nine Ana Tillman came out of the house and shook her head. “Not in my lifetime.” Then
she shut the door.
= direct: “Not in my lifetime.” | by Ana Tillman

## 18
Coach Idris Bello pointed at the scoreboard as he walked past the cameras. "Ask them, not me." His team has not won since September.
= direct: "Ask them, not me." | by Idris Bello | role Coach

## 18
Farida Noor unlocked the surgery at six on Monday and found forty people in the car park. ‘The first thing I did was put the kettle on.’

By noon she had seen them all.
= direct: ‘The first thing I did was put the kettle on.’ | by Farida Noor

## 18
The jury had gone by the time the judge, Alma Reyes, turned to the dock. “You may sit down, Mr Krantz.” Viktor Krantz, 44, remained on his
feet.
= direct: “You may sit down, Mr Krantz.” | by Alma Reyes | role judge

## 18
Mayor Tess Quigley has lost two court cases over the statue and is not sorry. “I’d put it up again tomorrow.”

The statue, of a heron, cost more than the library.
= direct: “I’d put it up again tomorrow.” | by Tess Quigley | role Mayor
"""
