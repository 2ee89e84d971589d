"""Words that say what kind of speaker a phrase means. Small tables of English; no names of real people or bodies."""

#: Pronouns and possessives, and the pronoun that each stands for.
PRONOUNS = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they", "both": "they",
    "who": "who", "which": "who",
}  # fmt: skip

#: Forms of address and ranks that stand before a name and belong to no office.
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr sir dame lady lord father sister brother mother uncle aunt madam reverend rev fr sr señor"
    " sheikh imam rabbi pastor bishop archbishop cardinal abbot abbess prior prioress".split()
)

#: Ranks and offices that stand, with a capital, before a name: "Governor Ilse Marrow".
TITLES = frozenset(
    "president vice-president premier chancellor minister secretary senator deputy governor prefect mayor mayoress"
    " councillor alderman ambassador envoy consul commissioner speaker judge justice magistrate prosecutor attorney"
    " attorney-general auditor auditor-general chairman chairwoman chair chief director superintendent inspector"
    " constable sergeant sgt corporal cpl private lieutenant lt captain capt major maj colonel col lieutenant-colonel"
    " brigadier general gen lieutenant-general major-general marshal admiral adm vice-admiral rear-admiral commodore"
    " commander commandant cmdr warrant officer professor prof king queen prince princess duke emperor spokesman"
    " spokeswoman spokesperson headman chieftain skipper warden engineer coroner ombudsman representative sheriff"
    " gov sen rep lieutenant-commander principal rector dean provost commissar nurse ombudsman"
    " deacon canon chaplain".split()
)

#: Words that stand before a title and make it more exact: "Acting Foreign Minister".
BEFORE_TITLES = frozenset(
    "acting deputy vice rear prime first second interim former foreign interior defence defense home health education"
    " justice finance transport energy environment agriculture trade culture labour labor police fire state district"
    " provincial regional federal national city chief lieutenant major general senior junior works interior sports"
    " water"
    " fisheries housing resettlement information security emergency civil naval air army brigade court public special"
    " warrant sub staff squadron wing group detective county crown royal attorney auditor flight surgeon sound budget"
    " oil internal external social economic economy industry mines mining justice development planning migration"
    " refugee border customs port harbour railway roads road prison hospital school communications".split()
)

#: Nouns of bodies, which speak as "it".
BODIES = frozenset(
    "academy administration admiralty agency alliance army arm assembly assembly's association authority bank base"
    " battalion battery board branch brigade broadcaster bureau business cabinet campaign carrier centre center chamber"
    " charity church city clinic club coalition coastguard college command commission commissariat committee commune"
    " community company confederation conference congress congregation consortium consulate convention cooperative"
    " co-operative corps corporation council court delegation department diocese directorate district division embassy"
    " employer enterprise establishment executive faction factory federation fellowship fire firm fleet force forces"
    " forum foundation front fund gendarmerie government group guard headquarters high-command hospital hotel household"
    " inspectorate institute institution insurer joint-staff judiciary junta laboratory league legation legion line"
    " lobby magazine maker manufacturer market media militia ministry mission monastery movement museum navy network"
    " newspaper office operator opposition order organisation organization outlet owner palace paper parish parliament"
    " party patrol police politburo port post presidency press prison producer prosecution provider province publisher"
    " railway railways regime regiment registry regulator republic resistance school secretariat senate service"
    " services shipowner shipper site society squadron staff state station studio supplier syndicate team think-tank"
    " thinktank town treasury tribunal troupe trust union university utility village watchdog website wire works"
    " yard high court headquarters brotherhood sisterhood flotilla garrison column observatory operator's airline"
    " airport shipyard shipbuilder newsroom channel region municipality hall kremlin defence guild chancellery customs"
    " treasury ombudsman taskforce task-force crew chapter lodge".split()
)

#: Last words of the names of firms: "Dolneva Coal".
FIRM_WORDS = frozenset(
    "agro airlines airways atomic aviation bulk carriage cement chemicals coal construction copper electric energy"
    " engineering estates farms ferries fisheries foods forwarding freight gas grain holdings hydro hydropower"
    " industries insurance lifts lines lines logistics marine metals mills mines mining motors oil orbital petroleum"
    " pharma plc power press properties rail refining salvage shipping silver steel surveys systems telecom textiles"
    " timber trading transport water limited ltd inc llc gmbh sa ag corp co media times herald ledger gazette tribune"
    " radio television abroad international aid relief watch justice rights borders workers physicians"
    " security".split()
)

#: Nouns of several people, which speak as "they".
GROUPS = frozenset(
    "people police troops rebels fighters residents rescuers officials authorities workers families relatives"
    " survivors witnesses villagers citizens firefighters prosecutors protesters insurgents medics doctors".split()
)

#: Words for a person that are no office.
MERE_PEOPLE = frozenset("man woman boy girl person youth teenager".split())

#: Things that hold words: "the report", "its statement".
DOCUMENTS = frozenset(
    "statement report letter note leaflet document communique communiqué bulletin declaration filing memo memorandum"
    " notice poster release tape recording video transcript log decree order text article account message post tweet"
    " telegram email e-mail dispatch paper complaint petition affidavit indictment ruling verdict judgment resolution"
    " summary study survey poll placard banner list diary logbook interview email broadcast footage".split()
)

#: Documents that stand for whoever issued them: "its statement said" is "it said".
VOICES = frozenset(
    "statement letter note leaflet communique communiqué bulletin declaration release message post tweet telegram"
    " email e-mail dispatch notice broadcast interview account memo memorandum text".split()
)

_MALE = (
    "man mr sir lord father brother uncle husband widower son king prince duke chairman spokesman policeman fisherman"
    " headman boatman watchman nightwatchman businessman serviceman gunman salesman foreman priest monk abbot imam"
    " rabbi"
    " friar herdsman lineman pitman ferryman alderman statesman craftsman tradesman boy grandfather nephew monsignor"
    " señor countryman sheikh patriarch waiter landlord steward ombudsman"
)
_FEMALE = (
    "woman mrs ms miss madam dame lady mother sister aunt wife widow daughter queen princess duchess chairwoman"
    " spokeswoman policewoman businesswoman servicewoman nun abbess prioress schoolmistress headmistress midwife"
    " washerwoman countess girl grandmother niece seamstress dressmaker actress waitress landlady mayoress"
    " congresswoman councilwoman housewife heiress matron stewardess"
)

#: The pronoun that a noun or form of address calls for.
GENDERS = {**dict.fromkeys(_MALE.split(), "he"), **dict.fromkeys(_FEMALE.split(), "she")}

#: Offices whose holders speak for the body that they are tied to.
SPEAKS_FOR = frozenset(
    "spokesman spokeswoman spokesperson president premier chancellor minister secretary governor prefect mayor"
    " ambassador envoy consul commissioner speaker chairman chairwoman chair chairperson chief director head leader"
    " commander commandant general admiral colonel manager owner founder trustee delegate negotiator representative"
    " lawyer counsel attorney advocate deputy adviser advisor coordinator co-ordinator boss executive commissar"
    " secretary-general president-elect superintendent headman rector captain official officials mediator"
    " prosecutor quartermaster marshal brigadier major lieutenant-colonel treasurer organiser organizer"
    " chairmen directors lieutenants fighters troops soldiers forces command".split()
)

#: Verbs of a relative clause that tell an office: "who heads the mountain rescue".
HOLDS_OFFICE = {
    "heads": "head", "headed": "head", "leads": "leader", "led": "leader", "commands": "commander",
    "commanded": "commander", "directs": "director", "runs": "head", "chairs": "chair", "owns": "owner",
    "represents": "representative", "represented": "representative", "manages": "manager", "founded": "founder",
}  # fmt: skip

#: Bodies of a state; where no country is named they are all of "the government" that the report is about.
STATE_BODIES = frozenset("government ministry cabinet presidency palace treasury secretariat".split())

#: Words that may stand inside a person's name in small letters.
PARTICLES = frozenset(
    "de da do dos das di du del della der den van von ter ten af av bin ibn al el la le y e zu".split()
)

#: Trades and other words for one person that no ending tells: "clerk", "nurse".
PERSONS = frozenset(
    "clerk nurse cook guard pilot resident relative witness mechanic priest monk nun imam rabbi guest host patient"
    " refugee migrant detainee student pupil friend neighbour neighbor colleague cousin aunt uncle nephew niece"
    " child boy"
    " girl youth teenager pensioner widow widower bride groom orphan twin survivor victim suspect defendant convict"
    " inmate"
    " hostage captive deserter recruit cadet private trooper marine guardsman rifleman medic paramedic orderly surgeon"
    " specialist expert analyst scientist geologist detective constable usher valet chauffeur porter stoker pitman"
    " tailor"
    " butcher baker grocer miller smith locksmith plumber carpenter mason electrician technician diver deckhand docker"
    " stevedore apprentice intern coach athlete referee monitor observer mediator diplomat attache attaché aide"
    " consultant"
    " chef maid herdsman shepherd monarch heir delegate candidate activist founder chief head boss member rebel"
    " insurgent"
    " partisan smuggler sniper gunner sapper navigator steward stewardess hostess bishop abbot vicar parson deacon"
    " chaplain"
    " curate sexton verger warden ranger woman man lady gentleman mother father sister brother son daughter wife"
    " husband"
    " grandmother grandfather parent grandchild baby someone somebody source insider"
    " spokesman official employee".split()
)

#: Nouns that end like persons and are none: "answer", "number".
NOT_PERSONS = frozenset(
    "answer number order paper letter offer winter summer water river tower weather matter power shelter border corner"
    " ladder chapter cover danger dinner supper door floor error factor figure finger flower fever harbor harbour hour"
    " humor labour laughter layer lever liver manner mirror motor monster october november december september order"
    " pier poster quarter rubber shower silver sister-ship slaughter soldier's sugar temper terror thunder timber"
    " transfer trigger tractor visor voucher whisper wonder anger barrier bunker cellar centre chamber charter clutter"
    " computer container counter crater cylinder disaster drawer elevator encounter engineer's escalator fiber fibre"
    " filter folder former frontier future gesture helicopter hunger indoor interior exterior junior later latter other"
    " another either neither never over under after however rather together outer inner upper lower further"
    " lorry-driver's"
    " major-minor minor reactor register remainder reminder roster rumour rumor sector sensor shutter sponsor surrender"
    " tanker theatre trailer transformer trawler freighter tender tumor weather generator operator's paper corridor"
    " mayor's"
    " moment apartment document statement agreement argument department government movement payment settlement"
    " treatment"
    " parliament regiment event accident incident present percent point restaurant grant plant current amount account"
    " front hunt hint want distant constant important recent silent different present absent content cement comment"
    " shipment equipment punishment deployment investment judgment investment garment element basement monument list"
    " rest west east coast cost dust dist forecast past post least best last first test request protest arrest interest"
    " chest forest harvest guest nest vest twist mist exist assist resist insist access success process progress"
    " congress"
    " address business illness witness-box darkness press express mess less loss unless stress dress address fortress"
    " median historian's guardian-angel".split()
)

#: Words that begin a sentence with a capital and name nobody.
OPENERS = frozenset(
    "the a an there this that these those what how why when where who which yes no not now then thus so all both"
    " some many few"
    " most much more none nobody nothing everyone everybody everything anyone anybody someone somebody something each"
    " every another other others such same one two three four five six seven eight nine ten dozens hundreds thousands"
    " i we you he she it they my our your his her its their if but and or yet nor for as at by in on to of off up out"
    " with without after before since until while during under over from into about against between behind beside"
    " beyond near here today yesterday tomorrow tonight last next earlier later still also even only just once again"
    " meanwhile however instead besides asked according speaking monday tuesday wednesday thursday friday saturday"
    " sunday january february march april may june july august september october november december spring summer autumn"
    " winter image photo advertisement subscribe".split()
)
