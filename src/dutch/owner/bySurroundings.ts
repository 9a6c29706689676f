import type { Act } from '../acts/act';
import { findActors } from '../parties/actors';
import { speakerAt } from '../parties/speakerAt';
import type { Utterance } from '../utterance';
import type { FindOwner } from './finder';
import { NOBODY, type Owner } from './owner';
import { namedBefore, spokenTo } from './resolve';

/** What whoever takes the minutes sends round and plans. */
const SECRETARIAL =
  /\b(?:verslag|notulen|datumprikker|volgende? (?:overleg|vergadering|bijeenkomst)|vergaderstukken|actielijst)\b/i;

/**
 * Nobody is named: then who speaks, the sender of a mail, whoever takes the minutes for what is the secretary's work, or who the
 * passage was about. What the meeting agreed without naming anybody has no owner.
 */
export const ownerBySurroundings: FindOwner = (act, utterance) => {
  if (act.kind === 'agreement') return null;
  if (act.task?.mood === 'imperative' && utterance.context.correspondents) return spokenTo(utterance);
  const codes = concluded(act, utterance);
  return codes.length === 0 && !isOfSender(act, utterance) ? null : inferred(codes, utterance);
};

function concluded(act: Act, utterance: Utterance): readonly string[] {
  const { context, text } = utterance;
  const speaker = speakerAt(utterance, act.span.start);
  if (speaker.length > 0) return speaker;
  if (act.kind !== 'followUp') return [];
  if (context.correspondents) return context.correspondents.sender;
  if (SECRETARIAL.test(text.slice(act.span.start, act.span.end))) return secretariat(utterance);
  return namedBefore(utterance, act.span.start);
}

/** What a mail announces its sender does. */
function isOfSender({ kind }: Act, { context }: Utterance): boolean {
  return kind === 'followUp' && context.correspondents !== null;
}

function secretariat({ context }: Utterance): readonly string[] {
  const [office] = findActors('het secretariaat', context);
  return office?.who.kind === 'named' ? office.who.departments : [];
}

function inferred(departments: readonly string[], { context }: Utterance): Owner {
  const correspondent = context.correspondents && departments.length === 0 ? 'sender' : null;
  return { ...NOBODY, isInferred: true, correspondent, responsible: { kind: 'joint', departments } };
}
