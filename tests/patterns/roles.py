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
"""
