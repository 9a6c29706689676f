import type { LineContext, Section } from '../dutch/lineContext';
import type { MeetingFrame } from './meetingFrame';

/** Where a line stands: under which item, and below which lines of it. */
export interface LinePlace {
  readonly itemTitle: string | null;
  readonly speaker: string | null;
  /** Texts of the lines above it in the same item, nearest last. */
  readonly before: readonly string[];
}

const actionList = /\b(?:actie(?:lijst|punten|s)|action (?:list|items|points)|to-?do)\b/i;
const decisionList = /\b(?:besluitenlijst|besluiten|decisions)\b/i;

/** The context a line is read in. */
export function lineContext(frame: MeetingFrame, place: LinePlace): LineContext {
  return { ...frame, ...place, section: sectionOf(place.itemTitle ?? '') };
}

/** What a heading says of the lines below it; one that names both is an ordinary item. */
function sectionOf(title: string): Section {
  const holdsActions = actionList.test(title);
  const holdsDecisions = decisionList.test(title);
  if (holdsActions === holdsDecisions) return 'minutes';
  return holdsActions ? 'actionList' : 'decisionList';
}
