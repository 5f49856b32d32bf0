"""First names that nearly all of their bearers share with others of one pronoun: evidence for whom "he" and "she" stand for, and no more.

None is here that is common for both ("Robin", "Kim"), in one language or in two ("Andrea", "Jean"). What the article itself says of
somebody, by titles, kin or pronouns, counts for more.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.attribution.names import bare_words

HE = frozenset(
    "aaron abdul abdullah abel abraham adam adrian ahmad ahmed ahmet aidan al alan alastair albert alberto aldo alec alejandro "
    "aleksandr alessandro alexander alexei alfonso alfred ali alistair allan allen alonso alvin amir amit amos anders andreas andrew "
    "andy angus anil anthony antoine antonio antony archie arman armando arne arnold arthur artur arturo arvind ashok ashraf asif atul "
    "augustus austin axel aziz barney barry bart basil ben benedict benjamin benny bernard bernd bernie bert bill billy bjorn bob "
    "bobby bogdan boris boyd brad bradford bradley brandon brendan brent brett brian brock bruce bruno bryan bryce burt byron callum "
    "calvin carl carlo carlos carsten cecil cedric cesar cesare chad chandra charles chester christian christoph christophe "
    "christopher chuck clarence claude clifford clint clive clyde cody cole colin colm connor conor cornelius cory craig curtis cyril "
    "cyrus damian damien damon dan daniel danny dante dario darius darrell darren darryl dave david davide dean declan deepak dejan "
    "denis dennis derek desmond dexter dick diego dieter dimitri dirk dmitri dmitry dmytro dominic dominik don donald donovan doug "
    "douglas duane duncan dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie edgar edmond edmund edouard eduardo edward edwin "
    "efrain eli elias elijah elliott emil emilio emmanuel enrique enzo eric erik ernest ernesto ernst ervin ethan eugene evan ewan "
    "fabian fabio farid farouk felipe felix ferdinand fergus fernando fidel finn flavio floyd francesco francisco franco francois "
    "frank franklin franz fred freddie frederick friedrich fritz gabriel gareth gary gaston gavin geoff geoffrey george gerald gerard "
    "gerhard giacomo gianni gilbert giles gilles giorgio giovanni giuseppe godfrey goran gordon graeme graham grant greg gregor "
    "gregory guido guillaume guillermo gunnar gunther gustavo guy hakan hamid hamish hamza hank hans harald harold harrison harry "
    "harvey hassan hector heinrich helmut henri henrik henry herbert herman howard hugh hugo humphrey hussain hussein iain ian ibrahim "
    "ignacio igor ilya imran ingo irving isaac isaiah ismail ivan jacek jack jacob jacques jake jakob jamal james janos jared jarrod "
    "jason javed javier jed jeff jeffery jeffrey jens jeremy jerome jerry jerzy jesse jim jimmy joachim joao joaquin joe joel johan "
    "johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua jozef juan julian julio jurg jurgen justin "
    "kamal karim karl karsten kasper keir keith kelvin kemal ken kenneth kenny kevin khalid kieran kirk klaus kofi konrad krzysztof "
    "kurt kwame kyle lachlan lance larry lars laszlo laurence laurent lawrence leif len leo leon leonard leonardo leroy levi lewis "
    "liam linus lionel lloyd lorenzo louis lucas ludwig luigi luis luiz luke luther lyle magnus mahesh mahmoud maksim malcolm malik "
    "manfred manoj mansour manuel marc marcel marco marcos marcus mario marius mark marshall martin marvin mateusz mathew mats matt "
    "matteo matthew matthias maurice max maximilian mehmet mervyn micah michael michal michel miguel mihail mikael mike mikhail milan "
    "miles milos milton mitch mitchell mohamad mohamed mohammad mohammed mohan mordechai morris morten moses muhammad mukesh murray "
    "mustafa narendra nasser nathan nathaniel naveed navin neal ned neil nelson nestor neville niall nicholas nick nicolas niels nigel "
    "nikola nikolai nils noel norman octavio olaf ole oleg oliver olivier omar orlando oscar osman oswald otto owen pablo paolo pascal "
    "patrick paul pavel pedro percy perry pete peter petr phil philip philipp philippe phillip pierre piers pieter piotr prakash "
    "pranab preston quentin radoslaw rafael rahul raj rajesh rajiv ralf ralph ramesh ramon randall randolph randy raphael rasmus raul "
    "ravi ray raymond reginald reinhard reuben rex rhys ricardo richard rick ricky rob robbie robert roberto rocco roderick rodney "
    "rodrigo roger rohan roland rolf romain roman ron ronald ronny rory ross roy royce ruben rudolf rudy rupert russell rustam ryan "
    "salim salman salvatore samir samuel sandro sanjay sanjeev santiago satish saul sayed scott sean sebastian serge sergei sergey "
    "sergio seth shahid shane shankar shaun silvio simeon simon slobodan solomon spencer stan stanley stefan stephane stephen steve "
    "steven stewart stuart subhash sunil suresh sven syed tadeusz takeshi tarek tariq ted teddy terence terrence thabo theo theodor "
    "theodore thierry thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tyler tyrone ulrich umar "
    "uwe vaclav valentin vasily vernon victor vijay vikas vikram viktor vince vincent vinod vishal vitaly vivek vladimir wade waleed "
    "wallace walter warren wayne werner wes wesley wilbur wilfred wilhelm will willem william willy winston wojciech wolfgang xavier "
    "yann yasser yevgeny yitzhak youssef yuri yusuf zach zachary zbigniew zoltan".split()
)
SHE = frozenset(
    "abigail ada adele adriana agnes agnieszka aisha alana alexa alexandra alice alicia alisha alison allison alma alyssa amanda amber "
    "amelia amina amy ana anastasia angela angelina angelique anita anja anjali ann anna annabel anne annette annie antoinette anya "
    "aoife april arlene ashlee astrid audrey aurora ava barbara beatrice beatrix becky belinda bella bernadette bernice bertha beth "
    "bethany betsy bettina betty bianca birgit blanche bonnie brenda brianna bridget brigitte brittany bronwyn caitlin camilla candace "
    "carla carmen carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celia charlene charlotte "
    "chelsea cheryl chiara chloe christina christine cindy claire clara clare claudia clementine colleen connie constance corinne "
    "cristina crystal cynthia dahlia daisy danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dina "
    "dolly dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisa elise eliza elizabeth ella "
    "ellen ellie eloise elsa elspeth emily emma erica erin estelle esther ethel eunice eva eve faith fatima fay felicity fern fiona "
    "flora florence frances francoise freda gabriela gabriella gail gemma georgia georgina geraldine gertrude ghislaine gillian gina "
    "ginger giulia gladys gloria greta gwen gwendolyn hannah harriet hattie hazel heather heidi helen helena helene helga henrietta "
    "hilda hillary hope ilse imelda imogen ines inga ingrid irene irina iris isabel isabella isabelle ivy jacqueline jana jane janelle "
    "janet janette janice janine jasmine jeanette jeanne jen jennifer jenny jessica jill jo-ann joanna joanne jodie jolene josephine "
    "josie joy joyce juanita judith judy julia juliana julie juliet june karen karin kate katharina katharine katherine kathleen "
    "kathryn kathy katie katja katrina katy kayla keira kerri khadija kirsten kirsty krista kristen kristin kristina laila lara latoya "
    "laura lauren leah leanne leila lena leonora leticia libby lilian lillian lily linda lisa liz liza lois loretta lori lorna "
    "lorraine lottie louisa louise lucia lucie lucinda lucy luisa lydia lyudmila mabel madeleine madeline mae maeve maggie maisie "
    "mallory mamie mandy marcela marcia margaret margarita margo margot marguerite maria mariam marian marianne marie marilyn marina "
    "marjorie marlene marsha marta martha martina mary matilda maura maureen mavis maxine maya megan meghan melanie melinda melissa "
    "melody mercedes mercy mia michelle mildred millicent mina minnie miranda miriam mollie molly mona monica monique muriel myra "
    "nadia nadine nancy nanette naomi natalia natalie natasha neha nellie ngozi nicole nikki nina nisha nora noreen norma odette olga "
    "olivia opal ophelia padma paige pamela patricia patsy paula pauline pearl peggy penelope penny petra philippa phoebe phyllis "
    "polly pooja portia priscilla priti priya prudence rachael rachel ramona raquel rebecca reena regina rekha renata rhiannon rhonda "
    "rita roberta rochelle rosa rosalie rosalind rosalyn rosamund rosanna rose rosemary rosie roslyn roxanne ruby ruth sabine sabrina "
    "sadie sally samantha sandra saoirse sara sarah serena sheila shelley sheri sherry sheryl shirin shirley shreya sian sierra silvia "
    "sinead siobhan sofia sonia sonja sonya sophia sophie stella stephanie sue sunita susan susanna susannah susanne sushma suzanne "
    "svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess tessa thandi thea thelma theresa therese tiffany "
    "tilda tina toni tonya tracey tricia trisha trudy ulrike una ursula ute valentina valeria valerie vanessa vera veronica vicki "
    "vicky victoria viola violet vivienne wanda wendy wilhelmina wilma winifred ximena yasmin yasmine yelena yoko yolanda yulia yvette "
    "yvonne zahra zainab zara zeynep zoe".split()
)


def is_first_name(word: str) -> bool:
    """Whether a folded word is nearly always a first name where it is a name."""
    return word in HE or word in SHE


def first_name_pronoun(forms: Iterable[tuple[str, ...]]) -> str | None:
    """The pronoun of nearly all who bear the first name of a person's full names (as folded words): "he", "she", None where that is not
    known, or where two differ.
    """
    first = {bare[0] for bare in map(bare_words, forms) if len(bare) > 1}
    found = {pronoun for pronoun, names in (("he", HE), ("she", SHE)) if not names.isdisjoint(first)}
    return found.pop() if len(found) == 1 else None
