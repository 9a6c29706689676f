/** Heads of the nouns that name a meeting: "werkgroep", "directeurenoverleg", "ministerraad". */
const heads = (
  'overleg overleggen vergadering vergaderingen bijeenkomst bijeenkomsten groep sessie debat beraad raad commissie bezoek ' +
  'gesprek conferentie congres workshop hoorzitting evenement presentatie demo sprint bespreking meeting webinar seminar ' +
  'symposium heidag hei themadag startdag driehoek board committee council session workgroup call'
).split(' ');

/** Heads by their last three letters: most words end in no such three. */
const headsByEnd = new Map<string, readonly string[]>();
for (const head of heads) headsByEnd.set(head.slice(-3), [...(headsByEnd.get(head.slice(-3)) ?? []), head]);

/** Words with such a head that are no meeting one goes to. */
const others = new Set(['doelgroep', 'beroepsgroep', 'raad', 'groep', 'gesprek', 'call', 'hei', 'subgroep']);

/** What people call the bodies of the central government. Data: add what a department uses. */
const bodies = new Set(
  (
    'sgo psgo dgo mt dt br mr rmr mcc acc doc mc mccb iccb iao bwo icbr icbd to ao bo do io ido obdo pgdi mido omt vb cwizo cezim ' +
    'cevs ren rev rezim cfez riv catshuis voorportaal onderraad staf bestuursraad ministerraad stas-staf ministerstaf vrijdagoverleg ' +
    'coreper rau jbz ecofin kamercommissie presidium or gor dor ondernemingsraad klankbord stuurgroep kerngroep projectgroep ' +
    'jour-fixe standup stand-up retro refinement'
  ).split(' '),
);

/** Nouns for which "volgende" leads to the next meeting of whoever is meeting now. */
export const ownMeeting: ReadonlySet<string> = new Set([
  'keer',
  'x',
  'vergadering',
  'overleg',
  'bijeenkomst',
  'bijeenkomsten',
  'vergaderingen',
  'overleggen',
  'meeting',
  'sessie',
  'time',
  'bespreking',
  'afspraak',
]);

export function isBody(plain: string): boolean {
  return bodies.has(plain);
}

/** True for a noun that names a meeting. */
export function isMeetingNoun(plain: string): boolean {
  return bodies.has(plain) || ownMeeting.has(plain) || (hasHead(plain) && !others.has(plain));
}

function hasHead(plain: string): boolean {
  return headsByEnd.get(plain.slice(-3))?.some((head) => plain.endsWith(head)) ?? false;
}
