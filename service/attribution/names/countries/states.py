"""The states of the United States: how they are shortened, and what those are called who are from them."""

from __future__ import annotations

# Each with what it is shortened to, the letters of the post, and what its people are called.
_LINES = """
Alabama: Ala. AL Alabamian Alabaman
Alaska: Alaska AK Alaskan
Arizona: Ariz. AZ Arizonan
Arkansas: Ark. AR Arkansan
California: Calif. CA Californian
Colorado: Colo. CO Coloradan
Connecticut: Conn. CT
Delaware: Del. DE Delawarean
Florida: Fla. FL Floridian
Georgia: Ga. GA
Hawaii: Hawaii HI Hawaiian
Idaho: Idaho ID Idahoan
Illinois: Ill. IL Illinoisan
Indiana: Ind. IN Hoosier Indianan
Iowa: Iowa IA Iowan
Kansas: Kan. KS Kansan
Kentucky: Ky. KY Kentuckian
Louisiana: La. LA Louisianan Louisianian
Maine: Maine ME Mainer
Maryland: Md. MD Marylander
Massachusetts: Mass. MA
Michigan: Mich. MI Michigander Michiganian
Minnesota: Minn. MN Minnesotan
Mississippi: Miss. MS Mississippian
Missouri: Mo. MO Missourian
Montana: Mont. MT Montanan
Nebraska: Neb. NE Nebraskan
Nevada: Nev. NV Nevadan
New Hampshire: N.H. NH
New Jersey: N.J. NJ
New Mexico: N.M. NM
New York: N.Y. NY
North Carolina: N.C. NC
North Dakota: N.D. ND
Ohio: Ohio OH Ohioan
Oklahoma: Okla. OK Oklahoman
Oregon: Ore. OR Oregonian
Pennsylvania: Pa. PA Pennsylvanian
Rhode Island: R.I. RI
South Carolina: S.C. SC
South Dakota: S.D. SD
Tennessee: Tenn. TN Tennessean
Texas: Texas TX Texan
Utah: Utah UT Utahn
Vermont: Vt. VT Vermonter
Virginia: Va. VA Virginian
Washington: Wash. WA
West Virginia: W.Va. WV
Wisconsin: Wis. WI Wisconsinite
Wyoming: Wyo. WY Wyomingite
"""
_ROWS = [(state, rest.split()) for state, rest in (line.split(": ") for line in _LINES.strip().splitlines())]
# The name of a state by any of these, and by itself.
SHORT = {short: state for state, rest in _ROWS for short in rest[:2]} | {state: state for state, _ in _ROWS}
PEOPLE = {people: state for state, rest in _ROWS for people in rest[2:]}
STATES = frozenset(state for state, _ in _ROWS)
# The short forms of one word that have a full stop, without it, with an old one of Texas.
SHORTENED = tuple(rest[0].removesuffix(".") for _, rest in _ROWS if rest[0].find(".") == len(rest[0]) - 1) + ("Tex",)
