import type { Clause } from '../grammar/clause';
import type { LineContext } from '../lineContext';
import { overlap } from '../span';
import type { Utterance } from '../utterance';
import { findAdoption } from './adoption';
import { findApproval } from './approval';
import { findArrangement } from './arrangement';
import { findChange } from './change';
import { findChoice } from './choice';
import { findConclusion } from './conclusion';
import { findCourse } from './course';
import type { Decision } from './decision';
import { findDeferral } from './deferral';
import { findEnglishDecision } from './english';
import { extentOf } from './extent';
import type { FindDecision, Found } from './finder';
import { isHere } from './here';
import { findListed } from './listed';
import { findNote } from './note';
import { findRefusal } from './refusal';
import { findResolution } from './resolution';
import { findSaying } from './saying';

const finders: readonly FindDecision[] = [
  findAdoption,
  findDeferral,
  findResolution,
  findApproval,
  findRefusal,
  findConclusion,
  findChoice,
  findCourse,
  findChange,
  findNote,
  findSaying,
  findArrangement,
  findListed,
  findEnglishDecision,
];

/**
 * What a piece of running text says the meeting decided: what it adopted, approved, put off, agreed on as a way of working. Not
 * what was decided elsewhere and is only told here. One decision a sentence, unless its parts have subjects of their own.
 */
export function readDecisions(
  text: string,
  clauses: readonly Clause[],
  context: LineContext,
): readonly Decision[] {
  const utterance: Utterance = { text, clauses, context };
  const decisions: Decision[] = [];
  for (const clause of clauses) {
    const found = decisionIn(clause, utterance);
    if (!found) continue;
    const span = extentOf(clause, utterance);
    if (!decisions.some((decision) => overlap(decision.span, span)))
      decisions.push({ ...found, span, clause: clause.span });
  }
  const isSaid = decisions.some(({ outcome, isTacit }) => outcome?.kind === 'adopted' && !isTacit);
  return isSaid ? decisions.filter(({ isTacit }) => !isTacit) : decisions;
}

function decisionIn(clause: Clause, utterance: Utterance): Found | null {
  if (!isHere(clause, utterance)) return null;
  for (const find of finders) {
    const found = find(clause, utterance);
    if (found) return found;
  }
  return null;
}
