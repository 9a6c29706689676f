import type { FoundDeadline } from '../deadline/foundDeadline';
import { isMeetingNoun } from '../deadline/words/meetings';
import type { Clause } from '../grammar/clause';
import { governorOf } from '../grammar/clauseTree';
import { compoundOf } from '../grammar/lexicon/compounds';
import { wordList } from '../grammar/lexicon/wordList';
import type { Act } from './act';
import type { Reading } from './reading';
import { lies } from '../span';

/** Whether a time in the words of an act is the time of the act, not of something that it names. */
export function isOwnTime(found: FoundDeadline, { task, frame }: Act, reading: Reading): boolean {
  const { text, clauses } = reading;
  if (isExample(found, text, clauses)) return false;
  const home = clauses.find(({ span }) => lies(found.span, span));
  if (!home) return true;
  if (
    isOfThing(found, home, text) ||
    isOfSchedule(found, home) ||
    isAppointment(found, task) ||
    isOfHeading(home, reading) ||
    isLookedBackOn(found, home)
  )
    return false;
  return found.isFirm || home === task || home === frame || !ASIDES.has(home.link ?? '');
}

/** What opens a clause about something else: "of hij in mei kan komen". What is made by then is told with "die". */
const ASIDES = wordList(
  `of wie wat welke welk wanneer hoe waarom omdat doordat zodat opdat voordat nadat aangezien hoewel terwijl waarin waarmee
  waarvan waarover waaruit`,
);

/** "Debat 25 maart: het dossier moet er 19 maart liggen": the words before the colon tell what it is for. */
function isOfHeading(home: Clause, { clauses, deadlines }: Reading): boolean {
  if (home.finite || home.predicate) return false;
  const isBehind = clauses.some((clause) => clause.link === ':' && governorOf(clause, clauses) === home);
  return (
    isBehind &&
    deadlines().some(({ span, due }) => due && span.start > home.span.end && lies(span, home.sentence))
  );
}

const EXAMPLE = /(?<!\p{L})(?:bijvoorbeeld|bijv|bv|e\.g|for example)(?!\p{L})/iu;

/** "Bijvoorbeeld op het congres van 9 mei": where it could be done, not by when. */
function isExample({ span, isFirm }: FoundDeadline, text: string, clauses: Reading['clauses']): boolean {
  if (isFirm) return false;
  const home = clauses.find(({ sentence }) => sentence.start <= span.start && span.start < sentence.end);
  return EXAMPLE.test(text.slice(home?.sentence.start ?? span.start, span.start));
}

/** "De plannen voor het komende jaar", "vandaag besproken wijzigingen": the time belongs to the thing. */
function isOfThing({ span, kind, isFirm }: FoundDeadline, { words }: Clause, text: string): boolean {
  if (isFirm) return false;
  if (kind === 'range' && /\bvoor\s+$/i.test(text.slice(Math.max(0, span.start - 8), span.start)))
    return true;
  const next = words.findIndex(({ start }) => start >= span.end);
  return words[next]?.isParticiple === true && words[next + 1]?.tag === 'noun';
}

/** "Het vergaderschema voor het najaar": the time that is planned for. Before a recess or a day it is to be ready. */
function isOfSchedule({ span, words: said }: FoundDeadline, { words }: Clause): boolean {
  if (!FOR_A_PERIOD.test(said)) return false;
  const before = words.findLast(({ end }) => end <= span.start);
  return before !== undefined && isSchedule(before.lower);
}

const FOR_A_PERIOD = /^voor\s(?:\D*(?:jaar|kwartaal|maand|zomer|herfst|winter|lente)|(?:\p{L}+\s)?\d{4})$/iu;
const isSchedule = compoundOf(`schema planning agenda begroting kalender rooster vergaderdata`);

/** "Terugkoppeling van het overleg met de regio op 24 september": when that was that is told of. */
export function isLookedBackOn({ span, isFirm }: FoundDeadline, { words }: Clause): boolean {
  if (isFirm) return false;
  const before = words.filter(({ start }) => start < span.start);
  const account = before.findLastIndex(({ lower }) => isAccount(lower));
  const phrase = words.filter(({ start }) => start < span.end).slice(account + 1);
  const joint = phrase[0]?.lower ?? '';
  return (
    account >= 0 &&
    (joint === 'van' || joint === 'over') &&
    phrase.some(({ lower }) => isMeetingNoun(lower)) &&
    !phrase.some(({ tag }) => tag === 'verb')
  );
}

const isAccount = compoundOf(`terugkoppeling verslag notulen impressie terugblik samenvatting`);

/** "Schrijft de leden in voor 14 maart", "plant een overleg voor half mei": the day of what is arranged. */
function isAppointment({ words, kind }: FoundDeadline, task: Clause | null): boolean {
  if (!ARRANGING.has(task?.predicate?.lemma ?? '')) return false;
  return (kind === 'before' || kind === 'ambiguous' || kind === 'range') && /(?:^|\s)voor\s/i.test(words);
}

const ARRANGING = new Set(['inschrijven', 'plannen', 'inplannen', 'boeken', 'reserveren', 'uitnodigen']);
