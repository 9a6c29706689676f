import type { AttendeeReading } from '../minutesReading';
import type { Passage } from '../passage';
import type { AttendeeRole } from './roles';

/** Who does what at the meeting is said near its beginning. */
const MOST_PASSAGES = 12;
const MOST_LETTERS = 300;
const TODAY = '(?:\\s(?:vandaag|vanavond|vanmiddag|deze\\skeer|ditmaal))?';
const SAID: readonly (readonly [AttendeeRole, RegExp])[] = [
  [
    'minuteTaker',
    new RegExp(
      `\\s(?:notuleert|(?:maakt|verzorgt|schrijft)${TODAY}\\s(?:de\\snotulen|het\\sverslag))(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'chair',
    new RegExp(
      `\\s(?:is${TODAY}\\s(?:de\\s)?voorzitter|zit${TODAY}\\s(?:de\\svergadering\\s)?voor|neemt${TODAY}\\shet\\svoorzitterschap\\swaar)(?!\\p{L})`,
      'u',
    ),
  ],
];

/** Those in the list with the roles that the text tells: "Anna notuleert", "Jan is vandaag voorzitter". A stated role stays. */
export function withStatedRoles(
  attendees: readonly AttendeeReading[],
  passages: readonly Passage[],
): readonly AttendeeReading[] {
  const sentences = passages
    .slice(0, MOST_PASSAGES)
    .flatMap(({ text }) => text.slice(0, MOST_LETTERS).split(/(?<=[.!?;])\s+/));
  return SAID.reduce((all, [role, pattern]) => {
    if (all.some((one) => one.role === role)) return all;
    const named = sentences.flatMap((sentence) => {
      const verb = pattern.exec(sentence);
      return verb ? [sentence.slice(0, verb.index).trim().toLowerCase()] : [];
    });
    return all.map((one) => (one.role === null && isNamed(one, named) ? { ...one, role } : one));
  }, attendees);
}

function isNamed({ name }: AttendeeReading, said: readonly string[]): boolean {
  const words = name?.toLowerCase().split(/\s+/) ?? [];
  return said.some((each) => each === words.join(' ') || each === words[0] || each === words.at(-1));
}
