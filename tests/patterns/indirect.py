"""Speech without marks, and speech inside speech: patterns 17, 28."""

from __future__ import annotations

TABLE = """
## 17
The reservoir at Glenorra is at a third of its level. Engineer Siobhan Rourke said that the pumps would run dry by August. She said no
village would be cut off.
= indirect: the pumps would run dry by August | by Siobhan Rourke | cue said | role Engineer
= indirect: no village would be cut off | by Siobhan Rourke | cue said | source She

## 17
Anders Holm has mended nets in Skarvik all his life. Five years ago, he said, the quay was lined with boats. There were two on Monday, and
one of them was for sale.
= indirect: Five years ago + the quay was lined with boats | by Anders Holm | cue said | source he

## 17
The parish is selling its organ, which the churchwarden, Avis Trounson, said was older than the tower. The buyer is a museum in Ghent.
= indirect: was older than the tower / which + was older than the tower | by Avis Trounson | cue said | role churchwarden

## 17
The old bridge carries nine thousand lorries a day. It was safe, the city engineer, Dragan Ilic, insisted. A net has hung beneath it since
March.
= indirect: It was safe | by Dragan Ilic | cue insisted | role city engineer

## 17
The flood took the school, the mill and half of the cemetery. According to Sunniva Aas, who keeps the parish records, the river had not
been so high since 1790.
= indirect: the river had not been so high since 1790 | by Sunniva Aas | cue According to

## 17
Parents filled the gym at Weaver Elementary on Tuesday night. Denise Okafor, who has twins in the second grade, asked why the water had
not been tested sooner. The superintendent, Carl Voigt, told her the samples had been lost in the mail.
= indirect: why the water had not been tested sooner | by Denise Okafor | cue asked
= indirect: the samples had been lost in the mail | by Carl Voigt | cue told | role superintendent

## 17
The strike at the Lindal mill is in its ninth week. The owners, the union’s secretary, Joan Petrie, claimed, were selling the looms one by
one. Two left the yard on a trailer on Friday.
= indirect: The owners + were selling the looms one by one | by Joan Petrie | cue claimed

## 17
Ferry fares to rise again: Tveit

Harbour minister Liv Tveit says the fares of all ferries will rise in May. The boats are forty years old.
= indirect: Ferry fares to rise again | by Liv Tveit | source Tveit
= indirect: the fares of all ferries will rise in May | by Liv Tveit | cue says

## 17
Late rain a disaster for pear growers: union

The Growers Union says the rain has cost its members a year’s work. Pears were late in the south too.
= indirect: Late rain a disaster for pear growers | by Growers Union | source union
= indirect: the rain has cost its members a year’s work | by Growers Union | cue says

## 17
Winter pears will cost more in the shops: rice growers

The valley had no rain in May.
= indirect: Winter pears will cost more in the shops | source rice growers

## 17
Film review: A Blue Lamp at the Odeon

The film is long and its songs are short. Lamps burn in most of its scenes.

## 17
The town left the pier alone after being warned by the harbour board that the piles were rotten. The band plays on the green now.
= indirect: the piles were rotten | by the harbour board | cue warned

## 17
Travellers have been advised by the Mountain Rescue Guild to carry a whistle. The guild was founded in 1931.
= indirect: to carry a whistle | by Mountain Rescue Guild | cue advised

## 17
Farmers in the valley marched against Pilar Otxoa’s proposal to close the mill road. The march ended at the weir.
= indirect: to close the mill road | by Pilar Otxoa | cue proposal | source Pilar Otxoa

## 17
The guild should reconsider its proposals to suit the wishes of the town. It has kept its promise to mend
the weir, and its proposals to date have met the country’s demand for grain.

## 17
For his proposal to succeed, Pelle Strand needs two votes. The farmers took his call to the barn, where the radio was.

## 17
Wiebke Harms is expected to say that the levy was a mistake. The hall holds ninety.
= indirect: the levy was a mistake | by Wiebke Harms | cue expected to say

## 17
The council backs the levy. Even so, many growers privately say that the levy will ruin them. It falls due in June.
= indirect: the levy will ruin them | by many growers | cue say

## 17
Nora Quist lost the vote. She continued to insist that the count was wrong. The ballots are in the cellar of the school.
= indirect: the count was wrong | by Nora Quist | cue insist

## 17
A woman who has accused Joost Baan of fraud said that she had kept the letters. They are in a tin.
= indirect: fraud | by A woman | cue accused
= indirect: she had kept the letters | by A woman | cue said

## 17
Guests took their seats while the choir sang. Nobody who would accuse Joost Baan of fraud was asked to the dinner.

## 28
Sabine Koenig left the board of the bank on Monday. She told the inquiry that the chairman had asked her to “sit still and smile”. The
inquiry meets again in June.
= mixed: the chairman had asked her to “sit still and smile” | by Sabine Koenig | cue told | source She

## 28
Ladders are the commonest thing to go missing from the allotments. “My father told me, ‘Never lend a ladder,’” said Owen Pask, who has
lent three. None has come home.
= direct: “My father told me, ‘Never lend a ladder,’” | by Owen Pask | cue said

## 28
The town of Arvel has been without a doctor since the spring. Hana Iwu, the deputy mayor, said the minister had promised her a clinic by
Christmas. There is a pharmacy, open on Wednesdays.
= indirect: the minister had promised her a clinic by Christmas | by Hana Iwu | cue said | role deputy mayor

## 28
Ravi Menon, who runs the pit, said that it was safe. Elke Dorn, the union’s delegate, said she had heard Mr Menon say the opposite a week
before. Nobody has gone below since.
= indirect: it was safe | by Ravi Menon | cue said
= indirect: she had heard Mr Menon say the opposite a week before | by Elke Dorn | cue said

## 28
The car was found in a quarry with its lights on. Trooper Wade Lyle testified that the suspect had admitted driving it there. The trial
resumes on Monday.
= indirect: the suspect had admitted driving it there | by Wade Lyle | cue testified | role Trooper

## 28
Anja Holt was bitten by a seal in August and kept on swimming. “The doctor said it was nothing,” she recalled. “It was not nothing.” She
wears a glove on that hand now.
= direct: “The doctor said it was nothing,” + “It was not nothing.” | by Anja Holt | cue recalled | source she

## 17
The ferry sails again. Its owner, Ada Quist, told the BBC Jonas Lind was late for the launch on both days.
= indirect: Jonas Lind was late for the launch on both days | by Ada Quist | cue told

## 17
Mara Voss leads the guild. She spoke for an hour, telling delegates Orlen cannot be trusted with the ferries.
= indirect: Orlen cannot be trusted with the ferries | by Mara Voss | cue telling

## 17
Few of the boats had a licence: according to estimates from the harbour board, only one in nine was ever inspected.
= indirect: only one in nine was ever inspected | cue according to

## 17
Although Jonas Lind told the harbour board that he loved the ferry and "the quiet mornings on it," he sold it within a year.
= mixed: he loved the ferry and "the quiet mornings on it," | by Jonas Lind | cue told

## 17
The man, who police say is tied to three thefts and who left the town in May, has a new name.
= indirect: is tied to three thefts | cue say

## 17
Jonas Lind steers the ferry. He warned the ferry was the real danger to the bridge - and it would not be stopped by a promise.
= indirect: the ferry was the real danger to the bridge - and it would not be stopped by a promise | by Jonas Lind

## 17
The harbour board has announced owners of small boats, like the dinghies used by anglers, will need to report to the office twice a month.
= indirect: owners of small boats, like the dinghies used by anglers, will need to report to the office twice a month | cue announced

## 17
Jonas Lind steers the ferry. He said that trend was now coming through in the north as well.
= indirect: that trend was now coming through in the north as well | by Jonas Lind

## 17
The noise makes the seals very difficult to count, says biologist Dr Jonas Lind, from Orlen's Institute of the Sea, who has been counting
them for nine years.
= indirect: The noise makes the seals very difficult to count | by Jonas Lind

## 17
Ada Quist owns two yards. She also voiced concern about the growing number of wrecks in the bay.
= indirect: concern about the growing number of wrecks in the bay | by Ada Quist | cue voiced

## 17
The Orlen Herald reported the letter came hours after the mayor proposed a ban on boats from the U.S. The plan has drawn laughter.
= indirect: the letter came hours after the mayor proposed a ban on boats from the U.S. | by Orlen Herald
"""
