import type { Language } from '../../../language/language';
import type { Deadline } from '../../../minutes/actionPoint';
import type { MeetingFrame } from '../../../proposals/meetingFrame';
import type { ReadPassage } from '../../../proposals/findingsOf';

/** Reading Dutch, as the editor uses it. Its code is large: it comes after the first key. */
export interface Reading {
  readonly readPassage: ReadPassage;
  /** By when a phrase says that something is to be done; null when it names no day. */
  readonly readDeadline: (phrase: string, meeting: MeetingFrame) => Deadline | null;
  /** What is odd about the words of a deadline, in a sentence; null when nothing is. */
  readonly doubtSentence: (deadline: Deadline, meetingDate: string, language: Language) => string | null;
}
