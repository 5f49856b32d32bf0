"""Ranks as they stand before a name, as alternations for patterns."""

from __future__ import annotations

POLICE_SHORT = "Const|Sgt|Insp|Supt"
POLICE = f"{POLICE_SHORT}|Constable|Sergeant|Inspector|Superintendent"
OFFICERS_SHORT = "Capt|Lt|Maj|Col|Brig|Gen|Adm|Cmdr|Cdr|Cdre"
# A commander, a general and a major are left to those who ask, for whom they may be an office or part of one.
OFFICERS = f"{OFFICERS_SHORT}|Captain|Lieutenant|Colonel|Brigadier|Admiral|Commodore"
FORCES = f"{OFFICERS}|Corporal|Cpl|Pte"
# Letters of British and of other police; and such as may be initials, or a firm's.
LETTERED = "ACC|DCC|DCI|DCS|DSU|PCSO|TDC|WDC|WPC"
ABROAD = "SSP|SP|ASP|DSP|DCP|ACP|CSP|AIG|DIG|IGP|CP|Garda"
DETECTIVES = "DC|DI|DS"
