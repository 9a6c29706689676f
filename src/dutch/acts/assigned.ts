import type { Clause } from '../grammar/clause';
import type { Span } from '../recognition';
import type { Act } from './act';
import { sentencesOf } from './marked';
import { markOf, namesBeside } from './namesBeside';
import { isAlone, isNoteTask, isVerbFinal } from './noteTask';
import { owedIn } from './owed';
import { deadlineIn, type Reading } from './reading';

/** Tasks in the words of notes, with a name beside them: "Notitie opstellen (Anna)", "Allen: namen doorgeven", "→ BZK belt na". */
export function readAssignments(reading: Reading): readonly Act[] {
  return sentencesOf(reading.clauses).flatMap((sentence) => assignmentIn(sentence, reading) ?? []);
}

function assignmentIn(sentence: Span, reading: Reading): Act | null {
  const clauses = reading.clauses.filter((clause) => clause.sentence.start === sentence.start);
  const task = clauses.find((clause) => isNoteTask(clause));
  if (!task)
    return asAction(clauses) ?? owedIn(clauses, sentence, reading) ?? named(clauses, sentence, reading);
  const mark = namesBeside(task, clauses, reading);
  const isLone = !mark && isVerbFinal(task) && isAlone(task, clauses);
  const deadline = isLone ? deadlineIn(sentence, reading) : null;
  if (!mark && !deadline) return null;
  const certainty = mark ? 'explicit' : 'possible';
  const spans = task.predicate?.spans ?? [];
  const cues = [mark?.span ?? null, ...spans, deadline].filter((cue) => cue !== null);
  return { kind: 'assignment', certainty, span: sentence, task, frame: null, mark, cues };
}

/** "Over twee weken overleg over de bijeenkomst (Anna, Jan)": a thing with a day and names at the end. */
function named(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const bracket = clauses.at(-1);
  if (bracket?.link !== '(' || clauses.some(({ finite, mood }) => finite !== null || mood === 'question'))
    return null;
  if (!/^[)\s.;]*$/.test(reading.text.slice(bracket.span.end, sentence.end))) return null;
  const mark = markOf(bracket.span, reading);
  const deadline = mark && deadlineIn(sentence, reading);
  if (!deadline) return null;
  return {
    kind: 'assignment',
    certainty: 'explicit',
    span: sentence,
    task: clauses[0] ?? null,
    frame: null,
    mark,
    cues: [mark.span, deadline],
  };
}

/** "Dit is als actie uitgezet bij de werkgroep". */
function asAction(clauses: readonly Clause[]): Act | null {
  if (!clauses.some(({ predicate }) => SETTING.has(predicate?.lemma ?? ''))) return null;
  const task = clauses.find(({ words }) =>
    words.some(({ lower }, at) => lower === 'als' && ACTIONS.has(words[at + 1]?.lower ?? '')),
  );
  if (!task) return null;
  return {
    kind: 'assignment',
    certainty: 'firm',
    span: task.sentence,
    task,
    frame: null,
    mark: null,
    cues: [task.span],
  };
}

const ACTIONS = new Set(['actie', 'actiepunt', 'vervolgactie']);
const SETTING = new Set([
  'uitzetten',
  'opnemen',
  'meegeven',
  'noteren',
  'beleggen',
  'neerleggen',
  'toevoegen',
]);
