import type { Clause } from '../grammar/clause';
import { behind, goesBehind, saysIn } from '../grammar/clauseFacts';
import { isNamedPaper, isProduct } from '../grammar/lexicon/papers';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { wordList } from '../grammar/lexicon/wordList';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import { lies } from '../span';
import {
  AUDIENCE,
  isAskedFurther,
  isElsewhere,
  isMinister,
  isOfThis,
  isPassedOn,
  isTakenBack,
} from './elsewhere';
import { isNominalWork } from './nominalWork';
import { isOfThat, isShortAnswer } from './shortAnswer';
import type { TaskClass } from './task';

/** Verbs that mostly tell what is said at the table, and in some sentences are work for after it; null in all others. */
export function occasionalTask(clause: Clause): TaskClass | null {
  const lemma = clause.predicate?.lemma ?? '';
  if (isToCome(clause) && isOfClass(lemma, 'ask')) return 'contact';
  if (isToCome(clause) && isOfClass(lemma, 'report') && !isOfClass(lemma, ...WORK)) return 'show';
  const [, , task] = byVerb.get(lemma)?.find(([, isWork]) => isWork(clause)) ?? [];
  return task ?? null;
}

/** These verbs, in such a clause, are this work. */
type Occasion = readonly [verbs: string, isWork: (clause: Clause) => boolean, task: TaskClass];

/** Of a verb that stands in two rows the first that fits is right. */
const OCCASIONS: readonly Occasion[] = [
  ['zitten', isTogether, 'contact'],
  ['hebben', isTalk, 'contact'],
  ['gaan treden', isConferring, 'contact'],
  ['vragen informeren', isAskedFurther, 'inquire'],
  ['informeren', isMinister, 'contact'],
  ['informeren', isOfThis, 'contact'],
  ['bespreken', isElsewhere, 'contact'],
  ['komen', isComingWith, 'deliver'],
  ['melden rapporteren signaleren', isPassedOn, 'deliver'],
  ['melden', isReflexiveWith('bij'), 'contact'],
  ['verstaan', isReflexiveWith('met'), 'contact'],
  ['terugkoppelen', isTakenBack, 'deliver'],
  ['aanbieden', isHandedOver, 'deliver'],
  ['weten', isLettingKnow, 'deliver'],
  ['spreken', isToPeople, 'contact'],
  ['meenemen', isShownAround, 'show'],
  ['doen', isShortAnswer, 'deliver'],
  ['toezeggen beloven', isThingPromised, 'deliver'],
  ['doorzetten', isTo, 'deliver'],
  ['toekomen', isMadeToCome, 'deliver'],
  ['voegen', isAttached, 'deliver'],
  ['maken', isMade, 'make'],
  ['werken', isWorkedOn, 'make'],
  ['beginnen starten', isBegun, 'assume'],
  ['zetten', isPosted, 'deliver'],
  ['aanhaken', hasObject, 'contact'],
  ['reageren', isApart, 'deliver'],
];

const byVerb = new Map<string, Occasion[]>();
for (const occasion of OCCASIONS)
  for (const verb of wordList(occasion[0])) byVerb.set(verb, [...(byVerb.get(verb) ?? []), occasion]);

const WORK = ['deliver', 'make', 'inquire', 'contact', 'assume', 'sustain', 'act'] as const;

function isToCome({ tense }: Clause): boolean {
  return tense === 'future';
}

/** "Zegt deze toe", "belooft ze voor donderdag". */
function isThingPromised(clause: Clause): boolean {
  const first = clause.words.find(({ start }) => start === clause.object?.start);
  return clause.kind === 'main' && (first?.tag === 'determiner' || isOfThat(clause));
}

/** "Zet de mail door naar de leden". */
function isTo(clause: Clause): boolean {
  return goesBehind(clause, 'naar', 'aan');
}

/** "Zal hem de berekening doen toekomen". */
function isMadeToCome({ auxiliaries }: Clause): boolean {
  return auxiliaries.includes('doen');
}

/** "Zal een addendum bij de nota voegen". */
function isAttached(clause: Clause): boolean {
  return clause.object !== null && goesBehind(clause, 'bij');
}

/** "Maakt een tabel"; "heeft ermee te maken" makes nothing. */
function isMade({ auxiliaries, words }: Clause): boolean {
  return !(auxiliaries.includes('hebben') && words.some(({ tag }) => tag === 'te'));
}

/** "Zet de ramingen op Pleio": a place by its name, where people find them. */
function isPosted({ complements, words, object }: Clause): boolean {
  const on = complements.find(({ preposition }) => preposition === 'op')?.span;
  const place = words.find(({ start }) => start === on?.start);
  return object !== null && place !== undefined && isCapitalised(place);
}

/** "Begint met het opstellen van de brief". */
function isBegun(clause: Clause): boolean {
  return !isToCome(clause) && isNominalWork(clause, behind(clause, 'met'));
}

/** "Haakt FIN aan"; who "haakt aan" only comes along. */
function hasObject({ object, predicate }: Clause): boolean {
  return object !== null && predicate?.spans.every((span) => !lies(object, span)) === true;
}

/** "Reageert schriftelijk": not at the table. */
function isApart({ words }: Clause): boolean {
  return words.some(({ lower }) => APART.has(lower));
}

const APART = new Set(['schriftelijk', 'separaat']);

/** "Gaan werken aan een voorstel". */
function isWorkedOn(clause: Clause): boolean {
  return isToCome(clause) && goesBehind(clause, 'aan');
}

/** "Komt met een voorzet", "zal met nadere informatie komen"; who comes with a complaint has come. */
function isComingWith({ complements, words, tense }: Clause): boolean {
  const what = complements.find(({ preposition }) => preposition === 'met')?.span;
  const isPaper = ({ lower }: Word) => isProduct(lower) || isNamedPaper(lower);
  return (
    what !== undefined && (tense === 'future' || words.some((word) => lies(word, what) && isPaper(word)))
  );
}

/** "Gaan om de tafel zitten", "zullen bij elkaar gaan zitten". */
function isTogether(clause: Clause): boolean {
  return isToCome(clause) && clause.words.some(({ lower }) => lower === 'tafel' || lower === 'elkaar');
}

/** "Zullen een gesprek hebben". */
function isTalk(clause: Clause): boolean {
  return isToCome(clause) && clause.words.some(({ lower }) => TALKS.has(lower));
}

/** "Gaat in overleg met", "treedt in nader overleg met". */
function isConferring({ words }: Clause): boolean {
  const at = words.findIndex(({ lower }) => TALKS.has(lower));
  return at > 0 && words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'in');
}

const TALKS = new Set(['overleg', 'gesprek', 'contact', 'conclaaf']);

/** "Biedt de notitie aan": a paper that is known goes to somebody; "biedt een training aan" tells what there is. */
function isHandedOver({ words, object }: Clause): boolean {
  const [first, ...rest] = words.filter((word) => object && lies(word, object));
  return first !== undefined && DEFINITE.has(first.lower) && rest.some(({ lower }) => isNamedPaper(lower));
}

const DEFINITE = new Set(['de', 'het', 'deze', 'dit', 'die', 'dat']);

/** "Laat dit weten", "zal laten weten of": "laat weten dat" only tells. */
function isLettingKnow(clause: Clause): boolean {
  const { auxiliaries, tense } = clause;
  if (!auxiliaries.includes('laten') || auxiliaries.includes('hebben')) return false;
  return tense === 'future' || isOfThat(clause) || clause.words.some(({ lower }) => lower === 'dit');
}

/** "Meldt zich bij de SG", "zal zich verstaan met de gemeente". */
function isReflexiveWith(joint: string): (clause: Clause) => boolean {
  return (clause) => clause.words.some(({ lower }) => lower === 'zich') && goesBehind(clause, joint);
}

/** "Spreekt hem vrijdag". */
function isToPeople({ words }: Clause): boolean {
  return words.some(({ lower }) => PEOPLE.has(lower));
}

const PEOPLE = new Set(['hem', 'haar', 'hen']);

/** "Neemt de leden mee in het plan": tells them of it. */
function isShownAround(clause: Clause): boolean {
  const { object, agent } = clause;
  const isThrough = agent !== null || goesBehind(clause, 'in');
  return isThrough && saysIn(clause, object, AUDIENCE);
}
