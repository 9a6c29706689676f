import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import type { Utterance } from '../parties/utterance';
import { clauseTitle, type TitleParts } from './clauseTitle';
import { fit } from './fit';
import { polish } from './polish';
import { standsAlone, withReferences } from './references';
import { joined, keptWords } from './titleWords';

/**
 * A short title in the imperative that can be understood by itself ("Overzicht capaciteit aanleveren"), of the words of the text
 * alone; null when none is better than the line itself.
 */
export function taskTitle(act: Act, utterance: Utterance): string | null {
  const parts = act.task?.predicate ? ofClause(act.task, act, utterance) : ofFragment(act, utterance);
  const resolved = parts && withReferences(parts, utterance.context);
  if (!resolved || !standsAlone(resolved)) return null;
  const { before, verb, after } = resolved;
  return fit(polish([before, verb, after].filter(Boolean).join(' ')));
}

function ofClause(task: Clause, act: Act, utterance: Utterance): TitleParts {
  const parts = clauseTitle(task, act, utterance);
  const continuation = continuationOf(task, utterance);
  return { ...parts, after: [parts.after, continuation].filter(Boolean).join(' ') };
}

/** "... of dat kan", "... om dit op te starten": the clauses that hang on the task and come right behind it. */
function continuationOf(task: Clause, { text, clauses }: Utterance): string {
  const index = clauses.indexOf(task);
  const hanging = clauses.filter(
    ({ parent, kind, span }) =>
      parent === index && kind !== 'main' && kind !== 'fragment' && span.start > task.span.end,
  );
  const [first] = hanging;
  if (!first || /[.!?;]/.test(text.slice(task.span.end, first.span.start))) return '';
  return text.slice(task.span.end, first.span.end);
}

/** "Notitie opstellen (Anna)", "Samenvatting van het plan": the words as they stand. */
function ofFragment(act: Act, utterance: Utterance): TitleParts {
  const part = act.task?.span ?? act.span;
  return { before: joined(keptWords(part, act, utterance, []), utterance.text), verb: '', after: '' };
}
