import type { Finding } from './finding';
import { readPassage } from './readPassage';
import type { Recognise } from './recognition';

/** What a line is, from the surest thing found in it: a mark before free Dutch, an action before a decision. */
export const recognise: Recognise = (text, context) => {
  const [best] = [...readPassage(text, context)].sort((one, other) => weight(other) - weight(one));
  if (!best) return null;
  const { kind, certainty, action, cues } = best;
  return { kind, certainty, action, cues };
};

function weight({ kind, certainty }: Finding): number {
  const sure = { explicit: 4, firm: 2, possible: 0 }[certainty];
  return sure + (kind === 'action' ? 1 : 0);
}
