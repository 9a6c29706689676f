import type { Clause } from '../grammar/clause';
import { behind } from '../grammar/clauseFacts';
import { GETTING } from '../grammar/lexicon/arriving';
import { codesOf } from '../parties/parties';
import type { Span } from '../span';
import type { Utterance } from '../utterance';
import type { FindOwner } from './finder';
import { NOBODY } from './owner';
import { ownerAt } from './resolve';

/** "Van BZK uit". */
const FROM_OUT = /(?<![\p{L}])[Vv]an(?:uit)?\s+(?=\p{Lu})([^,.;:()\t]{2,60}?)\s+uit(?![\p{L}])/u;
/** Subjects that leave open who of all does it. */
const SOME = /^(?:we|wij|men|er|je|iemand|een collega|een medewerker)$/i;

/** "We leveren vanuit BZK een tekst", "voorstel formuleren vanuit BZK": where it comes from, when nobody else is its subject. */
export const ownerByOrigin: FindOwner = ({ task, span }, utterance) => {
  if (!task) return null;
  const subject = task.subject && utterance.text.slice(task.subject.start, task.subject.end);
  const place =
    giverOf(task) ?? (isOpen(subject) ? (behind(task, 'vanuit') ?? fromOut(span, utterance)) : null);
  const owner = ownerAt(place, utterance);
  if (!owner || codesOf(owner).length === 0) return null;
  return { ...NOBODY, responsible: owner.responsible, spans: owner.spans };
};

/** "Van FIN ontvangen de leden nog de cijfers", "vanuit FIN volgt een reactie", "de notitie van FIN volgt": who gets them does not make them. */
function giverOf(task: Clause): Span | null {
  return COMING_IN.has(task.predicate?.lemma ?? '') ? behind(task, 'van', 'vanuit') : null;
}

const COMING_IN: ReadonlySet<string> = new Set([...GETTING, 'volgen', 'komen']);

function isOpen(subject: string | null): boolean {
  return subject === null || SOME.test(subject);
}

function fromOut({ start, end }: { start: number; end: number }, { text }: Utterance) {
  const found = FROM_OUT.exec(text.slice(start, end));
  if (!found?.[1]) return null;
  const from = start + found.index + found[0].indexOf(found[1]);
  return { start: from, end: from + found[1].length };
}
