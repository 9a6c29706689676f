import type { DepartmentResolver } from '../departments/department';
import type { ActionPoint } from '../minutes/actionPoint';
import type { LineKind } from '../minutes/block';

/** Half-open range of characters in the line's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line is read in. All of it is passed in: the reader knows no clock and no network. */
export interface LineContext {
  readonly departments: DepartmentResolver;
  /** ISO date of the meeting: the anchor of every relative date. */
  readonly meetingDate: string;
  /** Title of the agenda item the line stands under. */
  readonly itemTitle: string | null;
  readonly speaker: string | null;
  /** Codes of the departments present. */
  readonly present: readonly string[];
  /** Texts of the lines before it in the same item, nearest last. */
  readonly before: readonly string[];
}

/** What was recognised in a line, with the words it rests on. */
export interface Recognition {
  readonly kind: Exclude<LineKind, 'note'>;
  /** explicit: a mark such as "actie:"; firm and possible are read from free Dutch. */
  readonly certainty: 'explicit' | 'firm' | 'possible';
  readonly action: ActionPoint | null;
  readonly cues: readonly Span[];
}

/** The seam between the editor and the reading of Dutch: pure, total, never throws. */
export type Recognise = (text: string, context: LineContext) => Recognition | null;
