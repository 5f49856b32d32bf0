"""Word lists: titles, pronouns, and the nouns by which news articles call those who speak."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _words(
    "mr mrs ms miss mx dr prof professor ald sir dame "
    "lord lady baroness baron count rev reverend fr father sister brother bishop archbishop "
    "cardinal rabbi imam sheikh pastor capt captain cpl sgt sergeant lt lieutenant col colonel maj major gen general adm admiral cmdr "
    "commander pte private pc det sen senator rep representative gov governor president premier chancellor judge justice king queen "
    "prince princess pope minister secretary ambassador congressman congresswoman chairman chairwoman councillor councilor cllr mayor "
    "sheriff attorney senators reps govs messrs inspector superintendent constable supt insp hon the detective brigadier canon "
    "rt vicar taoiseach "
    "judges justices legislator lawmaker coun commodore collector advocate brig sqn madam councilman councilwoman alderman const "
    "dpp dsp asp dci dcp acp dgp ssp "
    "abbot abbess prioress archdeacon friar monsignor ayatollah mullah sheik emir viscount marquess duchess countess corporal "
    "ensign airman marshal curate chaplain recorder ps cr msgr spc pfc ssgt tsgt engr barr atty bailie clr alhaji alhaja hajia "
    "hajiya mallam comrade acc dcc dcs dsu pcso tdc wdc wpc "
    "herr frau monsieur madame mademoiselle maître maitre signor signora señor señora senhor senhora mzee kgosi "
    "dato datuk shri smt tánaiste tanaiste distinguished honourable honorable adv cdr cdre deacon patriarch undersheriff"
)
# Titles with which no company, school or party begins its name, as General Motors does.
PERSONAL_TITLES = _words(
    "dpp mr mrs ms mx dr prof professor sir dame baroness rev reverend bishop archbishop rabbi imam pastor capt cpl sgt sergeant lt "
    "lieutenant col colonel brig brigadier admiral commodore cmdr pc det detective insp inspector supt superintendent const dsp asp "
    "dci dgp ssp cdr cdre undersheriff sen "
    "senator rep congressman congresswoman councilman councilwoman councillor cllr alderman abbot abbess archdeacon monsignor ayatollah "
    "sheikh emir viscount corporal airman cr msgr spc pfc ssgt tsgt engr alhaji alhaja hajia hajiya mallam comrade "
    "dato datuk shri smt cfo coo cto cio cmo cmd cec ocpd ocs dcio bailie"
)
# What short titles, and other words for one office, stand for.
ABBREVIATED = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "lt": "lieutenant",
    "adm": "admiral",
    "cmdr": "commander",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
    "cllr": "councillor",
    "atty": "attorney",
    "pm": "prime minister",
    "ceo": "chief executive",
    "cfo": "finance chief",
}
# What a title that is joined with a hyphen ends with: "secretary-general", "co-founder", "president-elect".
JOINED = _words(
    "general elect chief president minister chairman chairwoman chair director manager editor leader founder owner secretary marshal "
    "commander captain driver designate author chancellor executive commissioner superintendent treasurer gen col colonel major admiral "
    "lieutenant sergeant corporal commodore"
)
KIN = _words(
    "father mother brother sister son daughter husband wife uncle aunt nephew niece cousin widow widower partner girlfriend boyfriend "
    "grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancee parent sibling friend neighbour neighbor lawyer "
    "attorney ex-wife ex-husband brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law stepson stepdaughter "
    "stepbrother stepsister half-brother half-sister great-grandson great-granddaughter spouse teammate"
)
# What people without an office are called before their names: "Neighbour Ada Lund".
LAY = _words(
    "freshman sophomore "
    "neighbour neighbor resident villager pensioner passenger witness eyewitness survivor victim volunteer student pupil "
    "driver cyclist visitor customer tenant homeowner shopper commuter protester protestor demonstrator bystander onlooker "
    "motorist parent grandmother grandfather fisherman trader vendor worker miner builder plumber electrician carpenter "
    "mechanic waiter waitress cleaner housewife homemaker retiree veteran refugee migrant patient user reader viewer fan "
    "supporter voter teenager graduate undergraduate classmate "
    "colleague co-worker flatmate roommate housemate whistleblower blogger vlogger podcaster ombudsman ombudswoman goalkeeper "
    "conservationist environmentalist naturalist publican landlady landlord receptionist hairdresser barber butcher baker "
    "beautician florist chef cook bartender barman barmaid courier caretaker janitor gardener carer caregiver childminder "
    "nanny lifeguard instructor tutor musician drummer guitarist bassist pianist violinist composer conductor dancer "
    "choreographer comedian presenter broadcaster photographer filmmaker videographer sculptor painter poet playwright "
    "illustrator cartoonist columnist essayist biographer translator interpreter sailor pilot steward stewardess navigator "
    "soldier gunman informant actuary bookkeeper cashier salesman saleswoman surveyor welder roofer bricklayer decorator "
    "joiner scaffolder labourer laborer herder shepherd beekeeper winemaker fishmonger greengrocer grocer tailor cobbler "
    "blacksmith jeweller jeweler watchmaker locksmith optician veterinarian vet paralegal notary registrar bailiff juror "
    "defendant plaintiff claimant complainant prisoner inmate detainee hostage shopkeeper fisherwoman republican democrat "
    "conservative liberal socialist sprinter swimmer boxer wrestler golfer foreman forewoman postman postwoman porter docker "
    "trucker lorry-driver cabbie climber hiker skier rapper guide mediator investor anaesthetist anesthetist diver surfer "
    "rower runner racer rider angler lecturer scholar theologian priest nun monk economist journalist feminist socialite "
    "influencer youtuber programmer coder hacker developer distributor importer exporter wholesaler manufacturer planter "
    "rancher logger lumberjack bodyguard doorman butler maid nursemaid handyman repairman gamekeeper birdwatcher evacuee "
    "castaway orphan skater athlete gymnast jogger walker camper tourist holidaymaker traveller traveler striker picket "
    "settler islander philanthropist landowner "
    "front-runner challenger contender hopeful champion finalist runner-up medallist medalist laureate record-holder "
    "mathematician statistician physiotherapist psychotherapist paediatrician pediatrician obstetrician geriatrician dietitian dietician "
    "nutritionist orthodontist neurosurgeon astrophysicist geophysicist geochemist biochemist linguist ethicist philosopher "
    "mineralogist explorer astronaut cosmonaut technician machinist millwright lineman signalman watchman ferryman oarsman coxswain "
    "deckhand helmsman boatswain auctioneer restaurateur hotelier caterer proprietor stallholder shipowner breeder shearer stockman "
    "nurseryman smallholder seamstress typist stenographer churchwarden sacristan missionary evangelist preacher chaplain pontiff "
    "headmaster schoolmaster schoolteacher matron convenor convener headman chieftain laird lobbyist speechwriter "
    "frontbencher superdelegate delegate assemblyman assemblywoman comptroller staffer financier tycoon supremo organist cellist harpist "
    "soprano mezzo-soprano baritone accordionist fiddler soloist choirmaster screenwriter scriptwriter documentarian animator "
    "commentator pundit announcer publisher bookseller dispatcher supervisor assessor investigator custodian conservator petitioner "
    "appellant assailant leaker spy mastermind ringleader stowaway backpacker fly-half scrum-half full-back half-back centre-half "
    "centre-back goalie left-hander all-rounder off-spinner cruiserweight heavyweight middleweight steeplechaser hurdler weightlifter "
    "cricketer footballer motorcyclist snowboarder practitioner postdoc "
    "batter paceman seamer flanker playmaker netminder goaltender defenceman flyweight featherweight lightweight bantamweight "
    "welterweight kickboxer judoka fencer canoeist kayaker yachtsman yachtswoman triathlete decathlete heptathlete marathoner "
    "biker groundsman linesman caddie bookie tipster vocalist frontman songwriter singer-songwriter librettist saxophonist "
    "trumpeter trombonist flautist flutist oboist clarinettist percussionist keyboardist ballerina dramatist showrunner cameraman "
    "camerawoman stuntman ventriloquist magician illusionist acrobat impresario ceramicist silversmith memoirist diarist satirist "
    "humorist ghostwriter copywriter storyteller stylist milliner osteopath optometrist clinician intern anatomist biostatistician "
    "serviceman servicewoman infantryman paratrooper commando conscript reservist cadet medic sniper warlord militiaman jailer gaoler "
    "shipwright plasterer glazier stonemason stevedore longshoreman trawlerman lobsterman crofter farmhand drover herdsman goatherd "
    "vintner horticulturist arborist woodcutter trapper furrier saddler coachman chauffeur stationmaster purser concierge "
    "valet babysitter gravedigger undertaker mortician sommelier barista confectioner chocolatier pawnbroker moneylender speculator "
    "shareholder realtor conveyancer advocate jurist litigant accuser arbitrator adjudicator convict ex-convict parolee fugitive "
    "arsonist fraudster smuggler trafficker burglar kidnapper robber consul nuncio emissary negotiator dissident defector "
    "selectman selectwoman burgomaster mayoress headwoman technologist sysadmin webmaster gamer streamer industrialist oilman "
    "newspaperman franchisee leaseholder schoolboy schoolgirl postgraduate alumnus alumna valedictorian provost bursar examiner "
    "invigilator educator moderator governess newlywed bride bridegroom mum mom grandma grandad granddad granny septuagenarian "
    "octogenarian nonagenarian centenarian squatter hitchhiker rambler beachgoer churchgoer concertgoer festivalgoer theatregoer "
    "reveller parishioner worshipper pilgrim mourner listener subscriber diner smoker gambler punter ratepayer taxpayer householder "
    "guard promoter hooker gaffer senior garda assistant employee donor winner attendant contributor collector agent host "
    "bandmate castmate elder co-host co-presenter co-star housemaster housemistress "
    "left-back right-back wing-back centre-forward number-eight kitman goldsmith controller schoolmistress "
    "pedestrian passer-by poacher enthusiast hobbyist detectorist bellringer choirboy chorister"
)
LAY |= {
    f"{parent}-of-{number}"
    for parent in _words("mother mum mom father dad parent grandmother grandfather gran")
    for number in _words("one two three four five six seven eight nine ten")
}
# Those of them that tell what somebody thinks of others, and no calling.
PARTISANS = _words("republican democrat conservative liberal socialist feminist supporter voter fan user reader viewer")
# What nouns for professions end with that no first name does.
TRADES = (
    *("logist", "ographer", "iatrist", "etist", "onomist", "icist", "chemist", "therapist", "surgeon", "scientist"),
    *("keeper", "worker", "maker", "fighter", "woman"),
)
# What follows a name and is no part of it; what else may follow one.
POSTNOMINALS = _words("phd md mp mep msp ms td mla mna mpp mlc obe mbe cbe qc kc sc bl")
SUFFIXES = POSTNOMINALS | _words("jr sr ii iii iv")
MALE = _words(
    "mr sir lord king prince father brother son husband grandfather uncle nephew boy man chairman spokesman businessman policeman "
    "congressman fisherman widower actor councilman fireman gentleman pope boyfriend salesman sportsman statesman"
)
FEMALE = _words(
    "mrs ms miss dame lady queen princess mother sister daughter wife grandmother aunt niece girl woman chairwoman spokeswoman "
    "businesswoman policewoman congresswoman actress widow councilwoman baroness duchess girlfriend sportswoman headmistress"
)
HE = _words("he him his himself")
SHE = _words("she her hers herself")
THEY = _words("they them their theirs themselves both")
IT = _words("it its itself")
# What points at something, and names nobody.
DEMONSTRATIVE = _words("this that these")
WHO = _words("who whom whose which")
FIRST_PERSON = _words("i me my mine myself we us our ours ourselves you your one")
PRONOUNS = HE | SHE | THEY | IT | WHO | FIRST_PERSON
# Those by which an article calls one person.
PERSONAL = (HE | SHE | THEY) - _words("both")
OFFICES = _words(
    "spokesman spokeswoman spokesperson director chief leader commissioner coach manager head boss chair chairperson founder co-founder "
    "author analyst economist officer candidate nominee executive lawyer editor reporter correspondent researcher scientist "
    "historian engineer farmer teacher headteacher principal rector"
    " trooper botanist biologist chemist physicist geologist astronomer ranger harbourmaster master captain "
    "curator librarian archivist paramedic firefighter detective trustee treasurer striker midfielder defender "
    "goalkeeper winger skipper singer actor actress writer novelist producer designer architect consultant adviser advisor aide "
    "forward backbencher stockbroker planner cmd cec ocpd ocs dcio sho attorney-at-law officer-in-charge entrepreneur publicist "
    "criminalist chiropractor coordinator co-ordinator referee umpire jockey "
    "trainer "
    "goalscorer lecturer archaeologist anthropologist psychologist sociologist epidemiologist virologist ecologist zoologist "
    "geneticist neuroscientist oceanographer meteorologist climatologist microbiologist pharmacist dentist physician doctor midwife "
    "postmistress postmaster innkeeper landlord grazier grower rancher shopkeeper dealer trader broker banker bookmaker "
    "auditor accountant clerk warden physio therapist "
    "strategist pollster activist campaigner lawmaker legislator mp msp td tds peer envoy diplomat commandant marshal superintendent "
    "prosecutor "
    "ceo cfo cio cto coo cmo cso evp svp mla mlc mpp mna mec undersecretary "
    "magistrate coroner solicitor barrister surgeon nurse specialist expert administrator organiser organizer owner "
    "quarterback linebacker cornerback tailback pitcher catcher shortstop outfielder infielder defenseman fullback batsman bowler "
    "forecaster billionaire mogul magnate frontrunner incumbent lieutenant deputy vice-president co-chair counsel whip speaker"
)
# Forms of address that tell nothing of somebody, and all that are no office.
ADDRESSING = _words(
    "herr frau monsieur madame mademoiselle maître maitre signor signora señor señora senhor senhora mzee kgosi tan sri puan seri "
    "mr mrs ms miss mx madam mdm messrs distinguished honourable honorable engr comrade alhaji alhaja hajia hajiya mallam shri smt"
)
ADDRESSES = ADDRESSING | _words("dr sir dame lord lady baron baroness hon rt the")
TITLES = (HONORIFICS | OFFICES | MALE | FEMALE) - ADDRESSES - _words("king man woman boy girl father mother son daughter brother sister")
# What those who speak are called: by what they do, by whose kin they are, and by any title or sex besides. Who holds an office or a title.
CALLINGS = OFFICES | LAY
PERSONS = (
    CALLINGS
    | KIN
    | _words("employee official source insider operative man woman boy girl user caller customer mourner survivor guard clerk")
)
PEOPLE = (PERSONS | TITLES | HONORIFICS | MALE | FEMALE) - {"the"}
TITLED = TITLES | OFFICES
DOCUMENTS = _words(
    "report reports poll polls survey surveys study studies statement statements letter letters memo memos email emails e-mail e-mails "
    "filing filings document documents record records paper papers research analysis analyses audit audits complaint indictment lawsuit "
    "affidavit book article articles editorial blog column tweet tweets post posts message messages transcript transcripts website site "
    "data figures statistics bulletin brief briefing review census dossier draft law bill constitution charter agreement treaty contract "
    "resolution ruling verdict judgment order plan findings results estimates forecast release ad advert advertisement video footage "
    "leaflet manifesto minutes notice petition prospectus sign log diary file files summary communique declaration notification caption "
    "invoice invoices receipt receipts ledger ledgers register registers photograph photographs recordings images imagery footage logs "
    "memorandum memoranda inventory catalogue certificate spreadsheet spreadsheets logbook rota deed screenshot screenshots docket "
    "printout menu plaque guidebook listing blurb citation chargesheet subpoena cable telegram pamphlet brochure newsletter "
    "op-ed preprint note notes "
    "accounts notices "
    "booklet booklets handout handouts "
    "blotter cctv clip clips declarations forecasts hymnal manifest manifests metadata notebook notebooks readout roster rosters scan "
    "scans schedule slide slides stills textbook textbooks theory theories trace traces voucher vouchers x-ray x-rays "
    "banner banners copy copies excerpt excerpts extract extracts handbook handbooks inscription inscriptions manual manuals placard "
    "placards poster posters submission submissions warrant warrants "
    "motion motions offer pleading pleadings "
    "manifest manifests "
    "fax faxes flyer flyers leaflets pamphlets postcard postcards robocall robocalls voicemail voicemails "
    "headline slogan text texts sms recording testimony autopsy inquest inspection inventory circular directive guidelines guidance"
)
ORGANIZATIONS = _words(
    "company firm ministry agency department campaign court bench government administration council union bank office party "
    "club team university "
    "bench park aquarium ballet opera stadium arena mall shelter sanctuary circus mosque synagogue cathedral abbey venue theater cinema "
    "restaurant pub resort bakery distillery winery dealership airport brokerage constabulary garrison conglomerate "
    "college school hospital group pac committee commission board airline association charity newspaper magazine paper regulator operator "
    "authority army military navy embassy force panel federation institute institution police prosecution defence church "
    "corporation organisation organization body watchdog parliament senate congress house cabinet coalition opposition network station "
    "broadcaster channel publisher retailer manufacturer supplier carrier insurer lender brewer chain giant consortium foundation trust "
    "society league academy laboratory lab observatory museum palace kremlin pentagon treasury tribunal inquiry assembly judiciary "
    "secretariat directorate bureau service militia junta rebels alliance bloc startup start-up developer contractor utility exchange "
    "diocese archdiocese parish synod fintech biotech bourse daily weekly tabloid clinic gallery theatre orchestra festival franchise "
    "brewery "
    "refinery shipyard port railway carmaker automaker planemaker drugmaker miner grocer supermarket hotel zoo prison library "
    "nonprofit non-profit publication "
    "guild syndicate cooperative co-op hospice consulate mission delegation coastguard brigade fleet state-run maker producer "
    "fund mill steelmaker chipmaker toymaker shipbuilder housebuilder factory dairy cannery colliery quarry "
    "ngo think-tank consultancy studio label band outlet monarchy presidency state nation country kingdom republic regime"
)
# Bodies that are no place and no state; what is a place alone.
COMPANIES = _words(
    "company firm airline manufacturer supplier carrier insurer lender brewer retailer maker producer publisher broadcaster contractor "
    "developer carmaker automaker planemaker drugmaker miner grocer supermarket consultancy label band charity newspaper magazine paper "
    "daily weekly tabloid nonprofit non-profit ngo think-tank studio streamer operator "
    "publication start-up startup fintech biotech franchise builder builders steelmaker chipmaker toymaker"
)
# Those of them that never call a person.
FIRMS = COMPANIES - _words(
    "producer developer broadcaster publisher contractor builder builders maker miner grocer supplier carrier manufacturer"
)
# Those that a person may be too: "a second developer".
EITHER = _words("builder contractor developer grocer miner producer")
COUNTRIES = _words("country nation kingdom republic")
# Bodies of which there is one, so that a capital makes the noun a name.
SOLE = _words("congress parliament senate treasury kremlin pentagon house cabinet commons lords police")
GROUPS = _words(
    "people officials critics experts analysts residents witnesses supporters opponents researchers scientists doctors lawyers voters "
    "republicans democrats conservatives relatives neighbours neighbors friends colleagues workers farmers activists campaigners police "
    "gardai gardaí "
    "authorities prosecutors investigators rescuers politicians ministers lawmakers senators mps members leaders teachers parents "
    "students men women children economists commentators observers diplomats executives directors shareholders investors traders media "
    "press public family crew staff management majority rest others some many most several few locals villagers fans players soldiers "
    "audience crowd crowds mob throng couple duo pair trio twins "
    "minority aides advisers advisors allies attorneys sources organisers organizers reporters journalists"
)
QUANTITIES = _words(
    "some many most several few two three four five six seven eight nine ten dozens hundreds thousands both other all more "
    "various numerous certain half nearly about around over"
)
ATTITUDES = _words(
    "fear fears feared fearing hope hopes hoped hoping want wants wanted wanting wish wishes wished expect expects "
    "expected expecting plan "
    "plans planned intend intends intended prefer prefers preferred support supports supported oppose opposes opposed seem seems seemed "
    "appear appears appeared love loves loved hate hates hated worry worries worried seek seeks sought enjoy enjoys enjoyed "
    "contemplate contemplates contemplated contemplating ponder ponders pondered pondering"
)
INDEFINITE = _words("a an one another someone somebody anyone nobody")
# Whose something is.
POSSESSIVES = frozenset("his her its my our their your".split())
DEFINITE = _words("the this that these those his her its their our my")
DETERMINERS = DEFINITE | INDEFINITE
CUTS = _words(
    "released published conducted commissioned obtained issued seen leaked posted of for at from in into over between among with who whom "
    "which that on near by involving comprising "
    "within above behind below beneath beside compiled dated filed led out printed sent "
    "about to named called including representing against inside outside investigating leading overseeing heading handling covering "
    "working written speaking serving running prosecuting conducting studying treating defending"
)
# The same as patterns, for what begins with a capital.
WEEKDAY, MONTH = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "January|February|March|April|May|June|July|August|September|October|November|December",
)
# Months in short, none of which is another word.
SHORT_MONTH = "Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec"
WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
CALENDAR = WEEKDAYS | _words("january february march april may june july august september october november december")
NEGATIONS = _words("no not never none nobody nothing neither nor without cannot false untrue denied refused failed lack lacks lacked")
POINTING = _words(
    "this that it these those the such all any account accounts claim claims allegation allegations accusation "
    "accusations charge charges "
    "report reports story version figure figures suggestion much so wrongdoing impropriety"
)
STOP_WORDS = _words(
    "the a an and or but of to in on at by for from with as that this these those it its he his him she her they their "
    "them we our us i my "
    "you your is are was were be been being has have had having do does did will would shall should can could may might "
    "must not no nor so "
    "than then there here who whom whose which what when where why how all any some more most much many very just only also about into "
    "over under after before between against during through if while because up down out off said says"
)
PLACE_NAMES = {
    "us": "United States",
    "usa": "United States",
    "america": "United States",
    "uk": "United Kingdom",
    "un": "United Nations",
    "eu": "European Union",
    "uae": "United Arab Emirates",
    "drc": "Democratic Republic of Congo",
}


def in_capitals(form: str) -> bool:
    """Whether a form is written as acronyms are: so written, "US", "WHO" and "IT" are names and no pronouns; "I" alone is one."""
    return len(form) > 1 and form.isupper()


def is_joined_title(word: str) -> bool:
    """Whether a folded word is a title of several that hyphens join."""
    return "-" in word and word.rsplit("-", 1)[1] in JOINED
