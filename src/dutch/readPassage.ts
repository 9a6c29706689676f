import type { ActionPoint } from '../minutes/actionPoint';
import type { DatedDeadline } from './deadline/foundDeadline';
import { readDeadline } from './deadline/readDeadline';
import { readExplicitMark, type ExplicitMark } from './explicitMark';
import type { Finding } from './finding';
import { leadingParties, shifted, type Parties } from './parties/parties';
import type { LineContext } from './recognition';
import { withCapitals } from './parties/smallLetters';

/** Everything a piece of running text commits somebody to or decides, in the order of the text. Pure, total, linear. */
export function readPassage(text: string, context: LineContext): readonly Finding[] {
  const mark = readExplicitMark(text, context);
  if (!mark) return [];
  const clause = { start: 0, end: text.length };
  const found = { certainty: 'explicit', clause, correspondent: null, isOwnerInferred: false } as const;
  if (mark.kind === 'decision') return [{ ...found, kind: 'decision', action: null, cues: [mark.span] }];
  return [{ ...found, kind: 'action', ...actionMarked(text, mark, context) }];
}

function actionMarked(
  text: string,
  mark: ExplicitMark,
  context: LineContext,
): Pick<Finding, 'action' | 'cues'> {
  const parties = mark.parties ?? partiesAfter(text, mark, context);
  const deadline = deadlineIn(text, mark, context);
  const action: ActionPoint = {
    title: null,
    responsible: parties?.responsible ?? { kind: 'joint', departments: [] },
    involved: parties?.involved ?? [],
    deadline: deadline && { date: deadline.due, words: deadline.words },
  };
  return { action, cues: [mark.span, ...(parties?.spans ?? []), ...(deadline ? [deadline.span] : [])] };
}

/** "actie: BZK en VWS maken een voorstel": who stands first after a mark that names nobody. */
function partiesAfter(text: string, { span }: ExplicitMark, context: LineContext): Parties | null {
  const parties = leadingParties(withCapitals(text.slice(span.end), context), context);
  return parties && shifted(parties, span.end);
}

/** A date in the mark itself counts before one in the sentence. */
function deadlineIn(
  text: string,
  { phrase, span }: ExplicitMark,
  context: LineContext,
): DatedDeadline | null {
  const offset = text.indexOf(phrase, span.start);
  const inMark = phrase ? readDeadline(phrase, context) : null;
  if (!inMark) return readDeadline(text, context);
  const { start, end } = inMark.span;
  return { ...inMark, span: { start: start + offset, end: end + offset } };
}
