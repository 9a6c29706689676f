import type { Clause } from '../grammar/clause';
import { goesBehind } from '../grammar/clauseFacts';
import { clausesIn } from '../grammar/clauseTree';
import { wordList } from '../grammar/lexicon/wordList';
import { REQUESTS } from '../parties/lexicon';
import type { Span } from '../span';
import { endsClosed, isClosedRow } from '../marks/status';
import { actOf, type Act } from './act';
import { bracketedIn } from './bracketed';
import { ACTIONS } from './lexicon';
import { sentencesOf } from './marked';
import { markOf, namesBeside } from './namesBeside';
import { isAlone, isNoteTask, isPluralNote, isVerbFinal } from './noteTask';
import { performerIn, type Performer } from './performer';
import { openQuestion } from './openQuestion';
import { dividedIn, namedIn, owedIn } from './owed';
import { deadlineIn, type Reading } from './reading';
import { taskOf } from './task';

/** Tasks in the words of notes, with a name beside them: "Notitie opstellen (Anna)", "Allen: namen doorgeven", "→ BZK belt na". */
export function readAssignments(reading: Reading): readonly Act[] {
  if (reading.context.section === 'actionList' && isClosedRow(reading.text)) return [];
  return sentencesOf(reading.clauses).flatMap((sentence) => assignmentIn(sentence, reading) ?? []);
}

function assignmentIn(sentence: Span, reading: Reading): Act | null {
  const clauses = clausesIn(sentence, reading.clauses);
  const task = clauses.find((clause) => isNoteTask(clause) || isLabelled(clause, reading));
  if (!task)
    return (
      forSomebody(clauses, reading) ??
      asAction(clauses) ??
      owedIn(clauses, sentence, reading) ??
      dividedIn(clauses, reading) ??
      namedIn(clauses, sentence, reading) ??
      doneBy(clauses, reading) ??
      bracketedIn(clauses, sentence, reading)
    );
  const mark = namesBeside(task, clauses, reading);
  const sign = mark?.span ?? signIn(task, clauses, reading);
  if (!sign) return null;
  const certainty = mark ? 'explicit' : 'possible';
  const cues = [sign, ...(task.predicate?.spans ?? [])];
  const kind = mark || deadlineIn(sentence, reading) ? 'assignment' : 'followUp';
  return actOf(kind, task, cues, { certainty, mark });
}

/** "Allen: reacties mailen": behind a name what looks like people doing something is a thing to be done. */
function isLabelled(clause: Clause, reading: Reading): boolean {
  const isTask = clause.link === ':' && isVerbFinal(clause) && taskOf(clause) !== null;
  return isTask && isPluralNote(clause, reading);
}

/** What makes a note without a name a task: a day, somebody who gets it, or a question that it is to answer. */
function signIn(task: Clause, clauses: readonly Clause[], reading: Reading): Span | null {
  if (reading.context.section !== 'minutes' || endsClosed(reading.text) || clauses.some(isAsked)) return null;
  const question = openQuestion(task, clauses);
  if (question || !isAlone(task, clauses)) return question;
  const isPut = PUTTING.has(task.predicate?.lemma ?? '');
  const deadline = isVerbFinal(task) || isPut ? deadlineIn(task.sentence, reading) : null;
  return deadline ?? recipientOf(task, reading);
}

/** "Agenderen voor het SGO van januari": the verb may stand in front. */
const PUTTING = wordList(`agenderen inplannen opvoeren`);

/** "Graag SZW ...", "verzoek aan SZW: ...": somebody is asked in so many words. */
function isAsked({ words }: Clause): boolean {
  return words.some(({ lower }) => lower === 'graag' || REQUESTS.has(lower));
}

/** "Opmerkingen aan Anna doorgeven", "contact zoeken met Anna". */
function recipientOf(task: Clause, reading: Reading): Span | null {
  const work = taskOf(task)?.name;
  const isAskedAt = work === 'inquire' && goesBehind(task, 'bij');
  if (work !== 'contact' && !isAskedAt && !(work === 'deliver' && isVerbFinal(task))) return null;
  if (task.words.some(({ isParticiple }) => isParticiple)) return null;
  const to = task.complements.find(
    ({ preposition, span }) =>
      RECIPIENTS.has(preposition) && KNOWN.has(performerIn(span, task.words, reading)),
  );
  return to?.span ?? null;
}

const RECIPIENTS = new Set(['aan', 'naar', 'bij', 'met']);
const KNOWN = new Set<Performer | null>(['named', 'stranger', 'perhaps', 'body', 'everybody']);

/** "SZW om de lijst rond te sturen", "aan SZW om ...": names, and what they are to do. */
function forSomebody([names, task]: readonly Clause[], reading: Reading): Act | null {
  if (!names || names.finite !== null || task?.link !== 'om' || task.isNegated || !taskOf(task)) return null;
  const [first, next] = names.words;
  const start = first?.lower === 'aan' && next ? next.start : names.span.start;
  const mark = markOf({ start, end: names.span.end }, reading);
  return mark && actOf('assignment', task, [mark.span], { certainty: 'explicit', mark });
}

/** "De lijst moet nog rond, doet Anna": behind the task only a light verb and who does it. */
function doneBy(clauses: readonly Clause[], reading: Reading): Act | null {
  const [task] = clauses;
  const last = clauses.at(-1);
  if (!task || !last || last === task || last.link !== ',' || !last.object || last.mood !== 'statement')
    return null;
  const isLight = DOING.has(last.predicate?.lemma ?? '') && last.words[0]?.start === last.finite?.start;
  const mark = isLight && last.object.end === last.span.end ? markOf(last.object, reading) : null;
  return mark && actOf('assignment', task, [last.span], { mark });
}

const DOING = wordList(`doen regelen verzorgen maken`);

/** "Dit is als actie uitgezet bij de werkgroep". */
function asAction(clauses: readonly Clause[]): Act | null {
  if (!clauses.some(({ predicate }) => SETTING.has(predicate?.lemma ?? ''))) return null;
  const task = clauses.find(({ words }) =>
    words.some(({ lower }, at) => lower === 'als' && ACTIONS.has(words[at + 1]?.lower ?? '')),
  );
  return task ? actOf('assignment', task, [task.span]) : null;
}

const SETTING = wordList(`uitzetten opnemen meegeven noteren beleggen neerleggen toevoegen`);
