import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import type { Actor } from '../parties/actor';
import { actOf } from './act';
import type { FindAct } from './finder';
import { performerIn } from './performer';
import type { Reading } from './reading';
import { ENDING, taskOf } from './task';

/**
 * A sentence that goes on behind a comma with who does what next: "gaat naar Anna, die het bij het verslag voegt", "wel een brief, die
 * SZW opstelt", "een aanpak, waarvoor SZW een opzet schrijft".
 */
export const findContinuation: FindAct = (clause, reading) => {
  const { kind, link, isNegated, modal, voice } = clause;
  if (kind !== 'subordinate' || !LINKS.has(link ?? '') || isNegated || modal !== null) return null;
  const task = taskOf(clause);
  if (
    voice !== 'active' ||
    isDone(clause) ||
    !task ||
    !ENDING.has(task.name) ||
    !endsSentence(clause, reading)
  )
    return null;
  const next = withDoer(clause, reading);
  return next && actOf('commitment', next, task.cues, { certainty: 'possible' });
};

const LINKS = new Set(['die', 'dat', 'waarvoor', 'waarover', 'waarna', 'waartoe']);

/** A comma before it and nothing behind it: what only describes somebody stands within the sentence. */
function endsSentence({ span, sentence, link }: Clause, { text }: Reading): boolean {
  const before = text.slice(Math.max(0, span.start - COMMA - (link?.length ?? 0)), span.start);
  return COMMA_BEFORE.test(before) && /^[\s.;)]*$/.test(text.slice(span.end, sentence.end));
}

const COMMA = 4;
const COMMA_BEFORE = /,\s*(?:\p{L}+\s*)?$/u;

/** What others do next is told, and nobody's task here. */
function isAtTable(who: Actor['who'], { context: { present } }: Reading): boolean {
  return who.kind === 'named' && who.departments.every((code) => present.includes(code));
}

/** "Aan Anna, die", "aan Anna geven, die": no more than a verb between. */
function isBefore(end: number, comma: number, { text }: Reading): boolean {
  return end <= comma && /^(?:\s\p{Ll}+)?$/u.test(text.slice(end, comma).slice(0, LONGEST_VERB));
}

const LONGEST_VERB = 25;

/** The clause with its doer as subject: who is named in it, or right before "die". */
function withDoer(clause: Clause, reading: Reading): Clause | null {
  const { subject, object, link, span, words } = clause;
  if (subject && performerIn(subject, words, reading) === 'named') return clause;
  if (link !== 'die') return null;
  const comma = reading.text.lastIndexOf(',', span.start + link.length);
  const doer = reading
    .actors()
    .findLast(({ who, span: { end } }) => isAtTable(who, reading) && isBefore(end, comma, reading));
  return doer ? { ...clause, subject: doer.span, object: object ?? subject } : null;
}
