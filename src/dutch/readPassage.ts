import type { ActionPoint } from '../minutes/actionPoint';
import { hasOwner } from '../minutes/hasOwner';
import type { Act } from './acts/act';
import { readAssignments } from './acts/assigned';
import { byWhen } from './acts/byWhen';
import { readListed } from './acts/listed';
import { readMarks } from './acts/marked';
import { readActs } from './acts/readActs';
import type { Reading } from './acts/reading';
import { withSteps } from './acts/steps';
import { readDeadlines } from './deadline/readDeadline';
import { readDecisions } from './decisions/readDecisions';
import type { Finding } from './finding';
import { readClauses } from './grammar/readClauses';
import { lazy } from './lazy';
import { pieces } from './pieces';
import type { LineContext } from './lineContext';
import { readOwner } from './owner/readOwner';
import { findActors } from './parties/actors';
import { withCapitals } from './parties/smallLetters';
import { overlap, shifted, type Span } from './span';
import { taskTitle } from './title/taskTitle';

/**
 * Everything a piece of running text commits somebody to or decides, in the order of the text. Pure, total, linear.
 *
 * text -> clauses (grammar) -> acts: marks, then what is agreed, asked, offered, promised, announced (acts) -> for each act who
 * (parties), by when (deadline) and a title (title); what is no act may be a decision (decisions).
 */
export function readPassage(text: string, context: LineContext): readonly Finding[] {
  return readPassages([{ text, context }])[0] ?? [];
}

/** Running text and what it is read in. */
export interface InContext {
  readonly text: string;
  readonly context: LineContext;
}

/** A piece of a passage, and which. */
interface Part extends InContext, Span {
  readonly passage: number;
}

/** Longer than any passage that people write: beyond it a text is read in pieces, so that the whole stays linear. */
const LONGEST = 6000;

/** So many pieces take each step together: measured, that costs 5 % less processor time than one piece after another. */
const TOGETHER = 100;

/** The same of many passages, in their order. */
export function readPassages(passages: readonly InContext[]): readonly (readonly Finding[])[] {
  const findings = passages.map((): Finding[] => []);
  const parts = passages.flatMap(partsOf);
  for (let from = 0; from < parts.length; from += TOGETHER)
    for (const { passage, found } of readParts(parts.slice(from, from + TOGETHER)))
      findings[passage]?.push(...found);
  return findings;
}

function partsOf({ text, context }: InContext, passage: number): readonly Part[] {
  return pieces(text, LONGEST).map(({ start, end }) => ({
    passage,
    text: text.slice(start, end),
    context,
    start,
    end,
  }));
}

function readParts(parts: readonly Part[]): readonly { passage: number; found: readonly Finding[] }[] {
  return parts
    .map((part) => ({ part, reading: readingOf(part.text, part.context) }))
    .map((so) => ({ ...so, acts: actsIn(so.reading) }))
    .map((so) => ({ ...so, actions: actionsIn(so.reading, so.acts) }))
    .map(({ part: { passage, start }, reading, acts, actions }) => {
      const decisions = decisionsIn(reading, acts, actions);
      const found = [...actions.map(({ finding }) => finding), ...decisions].sort(
        (one, other) => one.clause.start - other.clause.start,
      );
      return { passage, found: found.map((finding) => moved(finding, start)) };
    });
}

/** An act with what was found of it. */
interface Action {
  readonly act: Act;
  readonly finding: Finding;
}

function actionsIn(reading: Reading, acts: readonly Act[]): readonly Action[] {
  const marked = acts.filter(isDecided);
  const isTaken = (action: Action) =>
    isOwned(action) || !marked.some(({ span }) => overlap(span, action.act.span));
  return acts
    .filter((act) => !isDecided(act))
    .map((act) => ({ act, finding: actionOf(act, reading) }))
    .filter(isTaken);
}

function isDecided({ mark }: Act): boolean {
  return mark?.kind === 'decision';
}

/**
 * What was marked on purpose before what notes assign, before what sentences say. In what was marked as a decision somebody may be
 * given a task as well: "Besluit: SZW stuurt de lijst rond".
 */
function actsIn(reading: Reading): readonly Act[] {
  const listed = readListed(reading);
  const ways = [readMarks(reading), listed ? [listed] : [], readAssignments(reading), readActs(reading)];
  const found: Act[] = [];
  for (const acts of ways)
    found.push(
      ...acts.filter(({ span }) => !found.some((one) => !isDecided(one) && overlap(one.span, span))),
    );
  return withSteps(found, reading);
}

function readingOf(typed: string, context: LineContext): Reading {
  const text = withCapitals(typed, context);
  const clauses = readClauses(withoutTag(text));
  return {
    text,
    context,
    clauses,
    actors: lazy(() => findActors(text, context)),
    deadlines: lazy(() => readDeadlines(text, context)),
  };
}

/** "[Actie] SZW stuurt ...", "14.08 SZW pakt dit op". */
const TAG = /^\s*(?:\[\p{L}[\p{L} ]{1,20}\]|\d{1,2}(?:[.:]\d{2}(?:\suur)?|[.)]))(?=\s+\S)/u;

/** The tag or the time before a line is no word of its sentence. */
function withoutTag(text: string): string {
  return text.replace(TAG, (tag) => ' '.repeat(tag.length));
}

/** What was decided in so many words, and what else was settled where that is not somebody's task. */
function decisionsIn(
  { text, clauses, context }: Reading,
  acts: readonly Act[],
  actions: readonly Action[],
): readonly Finding[] {
  const marked = acts.filter(isDecided);
  const tasks = actions.filter(isOwned).flatMap(({ act }) => coreOf(act));
  const read = readDecisions(text, clauses, context).filter(
    ({ span, clause, isFormal }) =>
      !marked.some((act) => overlap(act.span, span)) &&
      (isFormal || !tasks.some((task) => overlap(task, clause))),
  );
  return [...marked, ...read].map(({ span, certainty, cues }) => ({
    kind: 'decision',
    certainty,
    action: null,
    deadline: null,
    cues,
    clause: span,
    correspondent: null,
    isOwnerInferred: false,
  }));
}

/** What says the task: a decision in the other half of its sentence stands beside it. */
function coreOf({ task, frame, span }: Act): readonly Span[] {
  const core = [task?.span, frame?.span].filter((one) => one !== undefined);
  return core.length > 0 && task?.link !== ':' ? core : [span];
}

function actionOf(act: Act, reading: Reading): Finding {
  const owner = readOwner(act, reading);
  const deadline = byWhen(act, reading);
  const action: ActionPoint = {
    title: taskTitle(act, reading),
    responsible: owner.responsible,
    involved: owner.involved,
    deadline: deadline && { date: deadline.due, words: deadline.words },
  };
  const cues = [...act.cues, ...owner.spans, ...(deadline ? [deadline.span] : [])];
  return {
    kind: 'action',
    certainty: act.certainty,
    action,
    deadline,
    cues,
    clause: act.span,
    correspondent: owner.correspondent,
    isOwnerInferred: owner.isInferred,
  };
}

function isOwned({ finding: { action } }: Action): boolean {
  return action !== null && hasOwner(action.responsible);
}

function moved(finding: Finding, offset: number): Finding {
  if (offset === 0) return finding;
  return {
    ...finding,
    clause: shifted(finding.clause, offset),
    deadline: finding.deadline && { ...finding.deadline, span: shifted(finding.deadline.span, offset) },
    cues: finding.cues.map((cue) => shifted(cue, offset)),
  };
}
