"""Who is who: nicknames, shared surnames, several who speak as one. Patterns 4, 26, 27."""

from __future__ import annotations

TABLE = """
## 4
Leonard “Lefty” Marchetti baked for the harbour for forty years and sold the shop in June. “My hands woke up before I did,” Marchetti
said. The ovens went to a school.
= direct: “My hands woke up before I did,” | cue said | source Marchetti | by Leonard “Lefty” Marchetti / Leonard Marchetti / Lefty
Marchetti

## 4
Joyce Penhaligon, known along the coast as “the Admiral”, has never owned a boat. She said she got seasick in the bath. She is 81.
= indirect: she got seasick in the bath | by Joyce Penhaligon | cue said | source She

## 4
The old gym on Tanner Row reopens on Saturday with three fights. Ronnie 'The Hammer' Stubbs told the Evening Post he would not be among
the fighters. 'My knees have retired,' he said.
= indirect: he would not be among the fighters | cue told | by Ronnie 'The Hammer' Stubbs / Ronnie Stubbs
= direct: 'My knees have retired,' | cue said | source he | by Ronnie 'The Hammer' Stubbs / Ronnie Stubbs

## 4
The fish market is run by a woman known to all as “Mama Tembo”. “Pay first, argue later,” Mama Tembo said, and wrapped a perch in
yesterday’s paper.
= direct: “Pay first, argue later,” | by Mama Tembo | cue said | source Mama Tembo

## 4
The trial of Viktor "the Accountant" Hrubec opens on Monday. His lawyer, Mina Sadek, said he would plead not guilty. Four other men, among
them Jan "Bibi" Novy, have already been sentenced.
= indirect: he would plead not guilty | by Mina Sadek | cue said

## 26
Clara Jensen, the mayor, and Nils Jensen, the town’s largest developer, are not related. “He builds, I regulate,” Clara Jensen said. “She
regulates, I wait,” said Nils Jensen.
= direct: “He builds, I regulate,” | by Clara Jensen | cue said | role mayor
= direct: “She regulates, I wait,” | by Nils Jensen | cue said | role town’s largest developer / largest developer / developer

## 26
Anwar Haddad and his wife, Leila, opened the bakery on Cross Street in 2009. “He bakes and I count,” Leila Haddad said. “She counts
everything,” said Anwar Haddad, and went back to the oven.
= direct: “He bakes and I count,” | by Leila Haddad | cue said
= direct: “She counts everything,” | by Anwar Haddad | cue said

## 26
Otis Freeman Jr. took over the garage from his father, Otis Freeman Sr., in 2001. "Daddy still checks the till," Freeman Jr. said.
"Somebody has to," said Freeman Sr., who is 84.
= direct: "Daddy still checks the till," | by Otis Freeman Jr. | cue said
= direct: "Somebody has to," | by Otis Freeman Sr. | cue said

## 26
A gas main blew up under Pound Lane early on Thursday. Peter Oakes, 58, and his wife Helen were asleep at number 12. ‘We heard a bang and
the bed moved,’ said Mr Oakes. Mrs Oakes said the cat had not come back.
= direct: ‘We heard a bang and the bed moved,’ | by Peter Oakes | cue said | source Mr Oakes
= indirect: the cat had not come back | by Helen / Helen Oakes | cue said | source Mrs Oakes

## 26
Mira and Dunja Kovac have sung together since they were six. “Dunja does the high notes,” Mira said. “Mira does the accounts,” said Dunja.
They leave for Vienna on Sunday.
= direct: “Dunja does the high notes,” | by Mira / Mira Kovac | cue said | source Mira
= direct: “Mira does the accounts,” | by Dunja / Dunja Kovac | cue said | source Dunja

## 26
The two lawyers named Conteh had never met in court before. Idris Conteh appeared for the state and Mariama Conteh for the defence. "The
witness is lying," Mr. Conteh told the jury. "The witness is eleven," replied Ms. Conteh.
= direct: "The witness is lying," | by Idris Conteh | cue told | source Mr. Conteh
= direct: "The witness is eleven," | by Mariama Conteh | cue replied | source Ms. Conteh

## 26
Sen. Hal Brooks and Rep. Dana Brooks share a name and a parking lot and nothing else. Sen. Brooks said the levee was sound. Rep. Brooks
said it leaked. The levee was last repaired in 1988.
= indirect: the levee was sound | by Hal Brooks | cue said | role Sen. / Sen
= indirect: it leaked | by Dana Brooks | cue said | role Rep. / Rep

## 27
The bridge has been closed to processions since the shooting in April. “We will pray on it together,” Bishop Luca Ferri and Rabbi Noa
Adler said in a joint statement.
= direct: “We will pray on it together,” | by Luca Ferri & Noa Adler | cue said | source Bishop Luca Ferri and Rabbi Noa Adler

## 27
Work on the Sella tunnel stopped in July. It flooded twice in June, according to the site manager, Hugo Bast, and his deputy, Emre Kaya.
The drills were sold in August.
= indirect: It flooded twice in June | by Hugo Bast & Emre Kaya | cue according to

## 27
The loan was repaid in cash over a weekend in May. Neither Tolland Steel nor Brightwater Bank responded to requests for comment. Both have
offices on Canal Street.
= no_comment: responded to requests for comment / Neither + responded to requests for comment / responded / Neither + responded / to
requests for comment / requests for comment / Neither Tolland Steel nor Brightwater Bank responded to requests for comment | by Tolland
Steel & Brightwater Bank

## 27
The ambulance came after 50 minutes. Nina Roth and Paul Eze, who were the first to stop, said that the driver had been conscious. He died
on the way to hospital.
= indirect: the driver had been conscious | by Nina Roth & Paul Eze | cue said | source Nina Roth and Paul Eze

## 27
Orvania and Tavel have not shared a border post since 1993. In a joint declaration, Orvania and Tavel announced that trains would cross
the river again in May. The track on the eastern bank was relaid last year.
= indirect: trains would cross the river again in May | by Orvania & Tavel | cue announced | source Orvania and Tavel | type place

## 27
The theatre’s roof fell in during the interval, when the seats were empty. “We owe our lives to the ice cream,” said Thandi Zulu and
Marcus Bell, who had seats in the third row. The theatre will stay shut until Easter.
= direct: “We owe our lives to the ice cream,” | by Thandi Zulu & Marcus Bell | cue said | source Thandi Zulu and Marcus Bell
"""
