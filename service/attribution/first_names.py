"""First names that nearly all of their bearers share with others of one pronoun: evidence for whom "he" and "she" stand for, and no more.

None is here that is common for both ("Robin", "Kim"), in one language or in two ("Andrea", "Jean"). What the article itself says of
somebody, by titles, kin or pronouns, counts for more.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.attribution.names import bare_words

HE = frozenset(
    "aaron abdelkrim abdellatif abdi abdoulaye abdul abdullah abel abhay abraham aburizal achim adam adewale adriaan adrian ahmad "
    "ahmed ahmet aidan al alan alastair albert alberto aldo alec alejandro aleksandr alessandro alexander alexei alfonso alfred ali "
    "alistair allan allen alonso aloysius alphonse alun alvin alwyn alyn amir amit amos anand anant anders andreas andrei andrew "
    "andy angus anil anselm anthony antoine anton antonin antonio antony archie arman armand armando arne arnel arnold arsene arthur "
    "artur arturo arvid arvind ashok ashraf asif atul augusto augustus austin axel aziz baltasar barack barney barrie barry bart "
    "basil batu ben benedict benigno benjamin benny bernard bernd bernie bert bertie bertrand bilal bill billy bismark bjorn bob "
    "bobby bogdan bohdan boris boyd brad bradford bradley brandon brendan brent bret brett brian brock brody bruce bruno bryan bryce "
    "budd buford burkard burt byron caleb callum calum calvin carl carlo carlos carsten cecil cedric cesar cesare cezar chad chandra "
    "charles chester chip christian christoph christophe christopher chuck chukwuemeka chukwuma clarence claude claudio clifford "
    "clint clive clyde cody cole colin colm connor conor conrado cormac corneliu cornelius cornell cory craig crisostomo curt curtis "
    "cyril cyrus dafydd dag daisuke damian damien damon dan daniel danny dante dario darius darnell darrel darrell darren darryl "
    "dave david davide dean declan deepak dejan delroy denis dennis denzil deon derek dermot des deshawn desmond detlev dexter dick "
    "diego dieter dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic dominik don donald donovan doug douglas dov dragan duane "
    "duncan dusan dustin dwayne dwight dylan eamon eamonn earl ebenezer ed eddie edgar edgardo edmond edmund edouard eduard eduardo "
    "edward edwin efrain efren elfyn eli elias elijah elliot elliott emeka emil emilio emmanuel emmet emmett enrique enzo eoin "
    "ephraim erasto eric erick erik ernest ernesto ernst ervin ethan eugene eustace evan evaristo everett ewan ezekiel fabian fabien "
    "fabio faisal farid farouk faruk fathi federico felipe felix ferdinand fergal fergus fernando fiachra fidel finn fintan flavio "
    "florin floyd francesco francisco franco francois frank franklin franz fraser fred freddie freddy frederick friedrich fritz "
    "gabriel gareth garrett gary gaspard gaston gavan gavin geert gene geoff geoffrey george gerald gerard gerhard gerry gethin "
    "ghazi giacomo gianni gideon gil gilbert giles gilles gilmar giorgio giorgos giovanni giuseppe glen godfrey gonzalo goran gord "
    "gordon graeme graham grant greg gregor gregory grigor guido guillaume guillermo gunnar gunther gus gustavo guy haakon hakan hal "
    "hamid hamish hamza hank hans harald harlan harold harrison harry hartmut harun harvey hassan hector heinrich helmut hendrik "
    "henk henri henrik henry herbert herman hermann hishammuddin horatio howard hubert hugh hugo humphrey hussain hussein huw iain "
    "ian ibrahim idris idriss idrissou iestyn ignacio ignat ignatius igor ilya ilyas imran imre ingo inigo iqbal irving isaac isaiah "
    "ismail istvan ivan jaap jacek jack jacob jacques jake jakob jamal james jamil janos jared jarrod jason jasper javed javier jeb "
    "jed jeff jeffery jeffrey jens jeremy jerome jerry jerzy jesse jim jimmy joachim joanasie joao joaquim joaquin joe joel johan "
    "johann johannes john johnny joko jon jonas jonathan jonny joost jordi jorg jorge joris jorn jose josef joseph josephat josh "
    "joshua jozef juan juha julian julio jurg jurgen justin kamal karim karl karsten kasper keanu keir keith kelvin kemal ken kenji "
    "kenneth kenny keron kevin khalid kieran kirk klaus kofi kojo konrad kostas krzysztof kurt kwabena kwame kyle lachlan lajos "
    "lamar lance larry lars laszlo laurence laurent lawrence laxman leif len lennox leo leon leonard leonardo leopold leroy levi "
    "lewis liam linford linus lionel lleyton lloyd lorcan lorenzo louis lowell luc lucas ludovic ludvik ludwig luigi luis luiz lukas "
    "luke luther lyle magnus mahendra mahesh mahmoud maksim malcolm malik malte manfred manny manohar manoj mansour manuel marc "
    "marcel marcin marco marcos marcus marek mario marius mark marlon marshall martin martyn marvin massimo massoud mateusz mathew "
    "mats matt matteo matthew matthias maurice max maxim maximilian mehmet merv mervyn micah michael michal michel mick miguel "
    "mihail mikael mike mikhail miklos milan miles milos milton mitch mitchell mitt mohamad mohamed mohammad mohammed mohan "
    "mordechai morris morten moses mossie mostafa moussa muhammad mukesh murdo murray murshed musa mustafa narendra nasser nate "
    "nathan nathaniel naveed navin neal ned neil nelson nestor neville niall nicholas nick nicolas niels nigel nikola nikolai nils "
    "nilton noah noel norman nuhu nuno octavio oisin olaf ole oleg oleksa oliver olivier omar orlando oscar oskar osman osvaldo "
    "oswald otacilio otis ottar ottavio otto owen pablo packie padraic padraig panagiotis paolo pascal patrick paul paulo pauric "
    "pavel pavlo pedro pekka percy perry pete peter petr petros petrus phil philip philipp philippe phillip pierre piers piet pieter "
    "piotr platon prakash pranab pratap preston quentin radoslaw rafael rahul raj rajan rajesh rajiv ralf ralph ramesh ramil ramiro "
    "ramon randall randolph randy ranjith raphael rashid rasmus raul ravi ray raymond recep reg reginald reinhard rejean reuben rex "
    "rezaul rhys ricardo richard rick ricky rob robbie robert roberto rocco rod rodel roderick rodney rodrigo rogelio roger rohan "
    "rohit roland rolf romain roman ron ronald ronan ronny rory ross roy royce ruairi ruaraidh ruaridh ruben rudolf rudolph rudy "
    "rupert ruslan russell rustam ryan ryohei sadiq sajjad salim salman salvatore samir samuel sandro sanjay sanjeev santiago satish "
    "satoru saud saul sayed scott seamus sean sebastian semir senad serge sergei sergey sergio seth severino shahid shailendra shane "
    "shankar shaun sheldon shunji silas silvio simeon simon sione sipho slobodan solomon somchai spencer stan stanley stavros stefan "
    "stephane stephen steve steven stewart stjepan stu stuart subhash subir sudhir sunil suresh svante sven syed tad tadeusz tadhg "
    "takeshi tarek tariq ted teddy teodoro teofilo terence terje terrell terrence thabo thaksin themba theo theodor theodore "
    "theophilus thierry thomas thorleif thorsten thulani tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent "
    "trevor trey tunde tyler tyrell tyrone ugo ulrich umar uwe vaclav vahan valentin vartan vasily vernon victor vijay vikas vikram "
    "vikrant viktor vince vincent vinod vishal vitaly vivek vladimir vusi wade waleed wallace walter warren wayne wendell werner wes "
    "wesley wilbur wilfred wilfredo wilhelm will willem william willy wilmer winston wiremu wojciech wolfgang woodrow xavier yann "
    "yannick yasser yaw yerlan yevgen yevgeny yitzhak youssef yuri yusuf zach zachary zbigniew zoltan zubair zubin zulkarnain".split()
)
SHE = frozenset(
    "abby abigail ada adaeze adele adriana agatha agnes agness agnieszka ailsa aisha alana alexa alexandra alice alicia alisha "
    "alison allison alma altagracia alyssa amanda amber amelia amelie amina amira amparo amy ana anastasia angela angelina angeline "
    "angelique angharad anita anja anjali ann anna annabel annatjie anne anneke anneli annelies annette annie anthea antoinette anya "
    "aoife april arianna arlene ashlee astrid audrey aurora ava barbara beata beatrice beatrix beatriz becky belinda bella benedetta "
    "bernadette bernice bertha beryl beth bethany betsy bettina betty bianca birgit blanche bonnie breege brenda brianna brid "
    "bridget brigid brigitte brittany bronagh bronwen bronwyn brooke caitlin camilla candace caoimhe carla carmelita carmen carol "
    "carole carolina caroline carolyn carrie cassandra catalina cate catherine cathy catriona cecile cecilia celeste celia charlene "
    "charlotte chelsea cherie cheryl chiara chloe chrissie christina christine cindy claire clara clare claudette claudia clementine "
    "colette colleen concepta condoleeza condoleezza connie constance consuelo cora corinne cristina crystal cynthia dahlia daisy "
    "danielle daphne darlene daryna dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dina "
    "dinah doina dolly dolores donna dora doreen doris dorothea dorothy dottie edith edna eileen eithne ekaterina elaine eleanor "
    "elena eleni elif elisa elisapee elise eliza elizabeth ella ellen ellie eloise elsa elspeth emily emma erica erin estelle esther "
    "ethel eunice eva eve ewa faith farah farhana farida fatima fatoumata fay felicia felicity fern fiona flora florence folashade "
    "frances francesca francoise freda gabriela gabriella gabrielle gail galyna gemma georgia georgina geraldine gertrude ghislaine "
    "gillian gina ginger gisela giulia gladys glenda gloria grace grainne greta grethe gro gwen gwendolyn gwenllian halina hana "
    "hannah harriet hattie hazel heather heidi helen helena helene helga henrietta henrike hettie hilda hilde hillary hope ifeoma "
    "ileana ilse imelda imke imogen ines inga inge ingrid ioanna irene irina iris isabel isabella isabelle isla ivy jacinta "
    "jacqueline jacqui jana jane janelle janet janette janice janine jasmine jeanette jeanne jen jenna jennifer jenny jessica jill "
    "jillian jo-ann joan joanna joanne jodie jolene jomana jorunn josephine josie jovelyn joy joyce juanita judith judy julia "
    "juliana julie juliet june justine kalpana karen karin karlene kate katerina katharina katharine katherine kathleen kathryn "
    "kathy katie katja katrina katy kayla keira keisha kelli kellyanne kerri kerrie kezia khadija kimberly kirsten kirsty klara "
    "krista kristen kristin kristina kylie laila lara latonya latoya latrice laura lauren leah leanne leela leila lena "
    "leonie leonor leonora lestari leticia letitia libby lilian lillian lily linda lindiwe lisa lise livia liz liza lois loretta "
    "lori lorna lorraine lottie louella louisa louise luanne lucia lucie lucille lucinda lucy luisa lusine lydia lynette lystra "
    "lyudmila mabel madeleine madeline mae maeve maggie maisie mallory mamie mandy marcela marcia margaret margarita marge marged "
    "margo margot marguerite maria mariam marian marianne maribel marie marilyn marina marisela marisol marjorie marlene marsha "
    "marta martha martina maruja marva marvella mary matilda maura maureen mavis maxine maya meenakshi megan meghan melania melanie "
    "melanne melinda melissa melody mercedes mercy mia michelle milda mildred millicent mina mindy minnie miranda mireille miriam "
    "moira mollie molly mona monica monique morag muriel myra nadia nadine naheed nancy nanette naomi natalia natalie natasha neelam "
    "neha nell nellie ngaire ngozi nicole nieves nikki nina nirmala nisha nokuthula nomvula nora norah noreen norma ntombi nuala "
    "nurhayati odette odile oksana olga olivia oonagh opal ophelia orla orsolya ottilie ottoline padma paige pam pamela patience "
    "patricia patsy paula paulette pauline pearl peggy peigi penelope peninah penny petra petrina petronella philippa philomena "
    "phoebe phyllis polly pooja portia priscilla priti priya priyanka prudence rachael rachel ragna ragnhild rahmatu ramona raquel "
    "rashida rebecca reena regina rekha renata renee renske rhiannon rhona rhonda rita roberta rochelle rokeya rosa rosalie rosalind "
    "rosalyn rosamund rosanna rose rosemary rosette rosie roslyn rowena roxana roxanne ruby ruth sabine sabrina sadie sally salma "
    "samantha sandra sandrine saoirse sara sarah sarmila saskia savitri selina serena shazia sheena sheila shelley sheri sherma "
    "sherry sheryl shiori shirin shirley shona shonda shreya sian sierra signe silvia sinead siobhan sofia solange soledad solveig "
    "sonia sonja sonya sophia sophie sorcha stella stephanie sue sunita sunniva susan susanna susannah susanne sushma suzanne "
    "svetlana sybil sylvia tabitha tamara tamika tammy tania tanya tara tatiana teresa teresita tereza tess tessa thandeka thandi "
    "thea thelma theresa therese tiffany tilda tilly tina toni tonya toshiko tracey tricia trish trisha trudy ulrika ulrike una "
    "ursula ute vaishali valentina valeria valerie vanessa vasudha vera verna veronica veronique vicki vicky victoria viola violet "
    "violeta virgie vivienne wanda wanjiru wendy wilhelmina wilma winifred winnie ximena yasmin yasmine yelena yesenia yevgenia yoko "
    "yolanda yulia yumiko yvette yvonne zahra zainab zara zarina zeynep zoe zora".split()
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
