import { wordList } from './wordList';

/** Words that open a noun phrase. */
export const DETERMINERS = wordList(`
  de het een 'n 't deze dit die dat mijn jouw je zijn haar ons onze jullie hun uw alle al allerlei beide elk elke ieder iedere
  enkele enige diverse verschillende verscheidene sommige meerdere veel vele weinig geen wat welk welke zo'n zulke dergelijke
  eén één twee drie vier vijf zes zeven acht negen tien andere overige eigen zowel
`);

/** Prepositions, with the ways they are abbreviated. */
export const PREPOSITIONS = wordList(`
  aan achter bij binnen boven buiten door gedurende in langs met na naar naast namens om omstreeks omtrent onder op over per
  rond rondom sinds ten tegen ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor vóór voorbij wegens zonder conform
  middels inzake gezien gehoord gegeven betreffende behalve ondanks qua mbt tbv tav ivm nav icm ism obv tgv thv i.s.m. m.b.t. t.b.v. t.a.v. i.v.m.
  n.a.v. i.c.m. o.b.v. o.l.v. m.m.v. d.m.v. à
`);

/** Determiners that point, also by themselves. */
export const DEMONSTRATIVES = wordList(`dit dat deze die`);

/** Adverbs for a thing, whose preposition may stand further on: "daar nog met VNG over". */
export const PLACE_PRONOUNS = wordList(`er hier daar`);

/** Nominative pronouns: who speaks or is spoken of. */
export const SUBJECT_PRONOUNS = wordList(
  `ik jij je u hij zij ze wij we jullie men iedereen allen eenieder niemand iemand`,
);

/** Pronouns that stand for a thing or for what was said. */
export const THING_PRONOUNS = wordList(
  `het dit dat deze die er daar hier hem haar hen hun zich elkaar mij me ons iets niets alles wat`,
);

/** Pronouns for people who are given or asked something. */
export const OBJECT_PRONOUNS = wordList(`hem haar hen hun ons`);

/** Adverbs and particles: they are no part of a noun phrase that follows the verb. */
export const ADVERBS = wordList(`
  al alsnog alvast alleen allereerst altijd anders bijna binnenkort bijvoorbeeld bijv. bv. blijkbaar bovendien daadwerkelijk daar daarbij
  daarbuiten daardoor daarin daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan dankzij derhalve desgewenst
  desnoods dringend dus echter eens eerder eerst eigenlijk elders eerstdaags en/of ergens erbij erin ermee erop erover ertoe eruit ervan ervoor
  eventueel evt. even eveneens feitelijk gaandeweg gelijk gezamenlijk goed graag gaarne gisteren heel hiermee hierbij hierin hierna hierom hieronder
  hierop hierover hiertoe hiervan hiervoor hieruit hier hierdoor hoogstens immers inderdaad inmiddels intern jaarlijks juist
  kort kortom langs later liefst logischerwijs maandelijks maar meer meestal meteen misschien mogelijk momenteel morgen
  namelijk natuurlijk niet nimmer nog nogmaals nooit nu ook onderling onlangs ooit opnieuw overigens overmorgen pas periodiek
  permanent persoonlijk reeds regelmatig rechtstreeks samen schriftelijk snel snelst soms spoedig steeds stellig straks tegelijk telkens tenslotte
  terug tevens tijdelijk toch toen tot uiteindelijk uiteraard uiterlijk uitsluitend vaak vandaag vanmiddag vanavond vanmorgen vanochtend veelal verder vervolgens
  vooraf vooral vooralsnog voorlopig voorts voortaan voortdurend vrijwel waarschijnlijk weer wekelijks wel wellicht wederom
  intussen ondertussen tegelijkertijd desgevraagd daarentegen niettemin desondanks desalniettemin evenwel immer zodoende aldus
  veiligheidshalve volledigheidshalve zekerheidshalve gemakshalve kortheidshalve voorzichtigheidshalve parallel hiernaast
  hiervandaan hierachter daarachter allengs weldra welgeteld alreeds idealiter bovenop voorshands hiertegen
  zeer zelf zelfs zo zeker zojuist zorgvuldig z.s.m zsm asap a.s. a.s jl. jl. jl zowel actief actueel direct expliciet nader extra
  separaat digitaal concreet telefonisch formeel informeel mondeling centraal gezamelijk eerstvolgende e.e.a. z.s.m.
`);

export const MONTHS = wordList(
  `januari februari maart april mei juni juli augustus september oktober november december`,
);

/** What a sentence about time may begin with: a noun phrase that is no subject. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...wordList(`
    volgende vorige afgelopen komende aankomende aanstaande begin medio eind einde half halverwege maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag vandaag morgen overmorgen deze week vanmiddag voorjaar najaar zomer herfst winter eerstvolgende daags
    jaarlijks maandelijks week maand keer weekend halfjaar ma di wo do vr
  `),
]);

/** Conjunctions that open a verb-final clause. "dat", "die" and "wat" do so only in some places: see the splitter. */
export const SUBORDINATORS = wordList(`
  omdat zodat opdat doordat nadat voordat totdat zodra zolang terwijl hoewel ofschoon wanneer als indien mits tenzij aangezien
  alvorens waarna waarbij waarin waarop waaraan waarmee waardoor waarvan waarvoor waarover waaruit waartoe waar wie hoe hoeveel
  waarom waaronder waarnaar
`);

/** Subordinators of a condition. */
export const CONDITIONALS = wordList(`als indien mits tenzij wanneer zodra`);

/** Coordinators that may join two clauses. */
export const COORDINATORS = wordList(`en maar want doch of ofwel dus`);

/** Words that ask for something to be told, without a preposition. */
export const PLAIN_QUESTION_WORDS = wordList(`wie wat waar wanneer waarom hoe hoeveel welk welke`);

/** Words with which a clause asks for something to be told. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  ...PLAIN_QUESTION_WORDS,
  ...wordList(`waarmee waarvoor waarover waaruit waarin waarop hoeverre`),
]);

/** Words that deny. */
export const NEGATIONS = wordList(`niet geen nooit niemand niets nergens nimmer evenmin niks`);

/** Of somebody who was named. */
export const POSSESSIVES = wordList(`zijn haar hun`);

/** They stand before somebody's name. */
export const COURTESIES = wordList(`heer heren dames mevrouw meneer dhr dhr. mw mw. mevr mevr.`);
