import type { AttendeeReading } from '../minutesReading';
import { ROLES } from '../parties/lexicon';
import { phraseKey } from './phraseKey';

export type AttendeeRole = NonNullable<AttendeeReading['role']>;

/** How a list says beside a name what somebody does at the meeting. */
const BESIDE: readonly (readonly [AttendeeRole, ReadonlySet<string>])[] = [
  ['chair', new Set([...ROLES.chair, 'zit voor'])],
  ['secretary', ROLES.secretary],
  [
    'minuteTaker',
    new Set([
      ...ROLES.minuteTaker,
      ...[
        'verslag',
        'verslaglegging',
        'aantekeningen',
        'verslaggever',
        'notulen',
        'notuleert',
        'not',
        'minutes',
        'minute taker',
      ],
      ...['ik', 'ondergetekende'],
    ]),
  ],
  [
    'guest',
    new Set([
      'gast',
      'gasten',
      'te gast',
      'toehoorder',
      'toehoorders',
      'genodigde',
      'genodigden',
      'guest',
      'guests',
    ]),
  ],
];

/** "Plv. voorzitter", "ambtelijk secretaris": the role it is. */
const KIND_OF =
  /^(?:plv|wnd|technisch|plaatsvervangend|dagelijks|waarnemend|onafhankelijk|adjunct|ambtelijk|mt)\s/;
/** "I.a.v. Anna". */
const INVITED = /^iav\s/;

/** Who sits at the table is a member: that is no role. */
const MEMBER = /^(?:bestuurs|raads|team)?lid$/i;

/** What a word beside a name says that he does at the meeting, or null; of two roles the first: "voorzitter en notulen". */
export function readRole(text: string): AttendeeRole | null {
  const parts = text.trim().split(/\s+(?:en|&|\/)\s+|\//);
  const [first = null, ...others] = parts.filter((part) => !MEMBER.test(part)).map(oneRole);
  return others.includes(null) ? null : first;
}

function oneRole(text: string): AttendeeRole | null {
  const key = phraseKey(text).replace(KIND_OF, '');
  return BESIDE.find(([, words]) => words.has(key))?.[0] ?? (INVITED.test(key) ? 'guest' : null);
}
