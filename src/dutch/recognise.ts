import type { ActionPoint } from '../minutes/actionPoint';
import { readDeadline, type FoundDeadline } from './deadline';
import { readExplicitMark, type ExplicitMark } from './explicitMark';
import { leadingParties, shifted, type Parties } from './parties';
import type { LineContext, Recognise, Recognition } from './recognition';
import { withCapitals } from './smallLetters';

/**
 * Recognises what was marked on purpose: "Actie SZW: ...", "... (actie allen)", "Besluit: ...". The reading of free Dutch
 * comes behind the same signature.
 */
export const recognise: Recognise = (text, context) => {
  const mark = readExplicitMark(text, context);
  if (!mark) return null;
  if (mark.kind === 'decision')
    return { kind: 'decision', certainty: 'explicit', action: null, cues: [mark.span] };
  return actionMarked(text, mark, context);
};

function actionMarked(text: string, mark: ExplicitMark, context: LineContext): Recognition {
  const parties = mark.parties ?? partiesAfter(text, mark, context);
  const deadline = deadlineIn(text, mark, context);
  const action: ActionPoint = {
    title: null,
    responsible: parties?.responsible ?? { kind: 'joint', departments: [] },
    involved: parties?.involved ?? [],
    deadline: deadline?.deadline ?? null,
  };
  const cues = [mark.span, ...(parties?.spans ?? []), ...(deadline ? [deadline.span] : [])];
  return { kind: 'action', certainty: 'explicit', action, cues };
}

/** "actie: BZK en VWS maken een voorstel": who stands first after a mark that names nobody. */
function partiesAfter(text: string, { span }: ExplicitMark, { departments }: LineContext): Parties | null {
  const parties = leadingParties(withCapitals(text.slice(span.end), departments), departments);
  return parties && shifted(parties, span.end);
}

/** A date in the mark itself counts before one in the sentence. */
function deadlineIn(
  text: string,
  { phrase, span }: ExplicitMark,
  { meetingDate }: LineContext,
): FoundDeadline | null {
  const offset = text.indexOf(phrase, span.start);
  const inMark = phrase ? readDeadline(phrase, meetingDate) : null;
  if (!inMark) return readDeadline(text, meetingDate);
  const { start, end } = inMark.span;
  return { deadline: inMark.deadline, span: { start: start + offset, end: end + offset } };
}
