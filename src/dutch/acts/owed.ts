import type { Clause } from '../grammar/clause';
import { wordList } from '../grammar/lexicon/wordList';
import type { Span } from '../recognition';
import type { Act } from './act';
import { isNamedPaper } from './lexicon';
import { markOf } from './namesBeside';
import type { Reading } from './reading';
import { lies } from '../span';

/** "Reacties van allen uiterlijk vrijdag", "input van BZK vóór 3 mei": what somebody owes by a day, without a verb. */
export function owedIn(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const [task] = clauses;
  if (!task || clauses.length > 1 || task.kind !== 'fragment' || task.predicate || task.isNegated)
    return null;
  const thing = task.words.find(({ tag }) => tag === 'noun');
  if (!thing || !isOwed(thing.lower)) return null;
  const from = task.complements.find(
    ({ preposition, span }) => GIVERS.has(preposition) && span.start > thing.end,
  );
  const limit = reading.deadlines().find(({ span, isFirm }) => isFirm && lies(span, sentence));
  const mark = from && limit ? markOf(from.span, reading) : null;
  if (!mark || !limit) return null;
  const cues = [mark.span, limit.span];
  return { kind: 'assignment', certainty: 'possible', span: sentence, task, frame: null, mark, cues };
}

const GIVERS = new Set(['van', 'vanuit', 'door']);

function isOwed(noun: string): boolean {
  return OWED.has(noun) || isNamedPaper(noun);
}

const OWED =
  wordList(`reactie reacties input inbreng bijdrage bijdragen opmerkingen aanvullingen commentaar cijfers gegevens antwoord
  antwoorden`);
