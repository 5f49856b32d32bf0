"""Nouns by which bodies are called, and no persons or seldom."""

from __future__ import annotations

# What no person is called.
BODIES = frozenset(
    "academy agency airline airport alliance aquarium archive assembly association bakery brewery brokerage bureau carmaker cartel chain "
    "charity cinema clinic club co-operative coalition college committee company conglomerate consortium consultancy cooperative council "
    "creamery dairy dealership department distillery drugmaker exchange factory federation festival firm forum foundation foundry fund "
    "gallery group hospice hospital hotel initiative institute insurer laboratory lender library lobby magazine marketplace ministry "
    "monopoly museum newspaper nonprofit nursery observatory opera orchestra organisation organization partnership party pharmacy "
    "planemaker platform portal refinery registry regulator restaurant school shipyard society start-up startup station steelmaker store "
    "subsidiary supermarket taskforce team telco theater theatre think-tank tribunal troupe trust union university utility watchdog "
    "website winery".split()
)
# Such as single persons may be called too, where it is no one's surname.
EITHER = frozenset(
    "auctioneer bookmaker bookseller broadcaster brewer builder caterer contractor developer distiller distributor exporter grocer "
    "housebuilder importer jeweller jeweler manufacturer miner pollster provider publisher refiner retailer shipbuilder shipper supplier "
    "vendor wholesaler winemaker".split()
)
