import type { AttendeeReading } from '../minutesReading';

export type AttendeeRole = NonNullable<AttendeeReading['role']>;

const ROLES: readonly (readonly [AttendeeRole, RegExp])[] = [
  [
    'chair',
    /^(?:(?:plv|wnd|technisch|plaatsvervangend|dagelijks|waarnemend|onafhankelijk)\.?\s*)?(?:vz|voorz|voorzitter|chair|voorzitster|zit voor)\.?$/i,
  ],
  [
    'secretary',
    /^(?:(?:plv|adjunct|wnd|ambtelijk|mt)\.?[\s-]*)?(?:secr|secretaris|secretariaat|secretaresse|secretary)\.?$/i,
  ],
  [
    'minuteTaker',
    /^(?:verslag|verslaglegging|verslaglegger|verslaggever|notulist|notuliste|notulen|notuleert|not|ik|ondergetekende|minutes|minute taker)\.?$/i,
  ],
  [
    'guest',
    /^(?:gast|gasten|te gast|toehoorder|toehoorders|genodigde|genodigden|guest|guests|i\.?a\.?v\.?.{0,20})$/i,
  ],
];

/** Who sits at the table is a member: that is no role. */
const MEMBER = /^(?:bestuurs|raads|team)?lid$/i;

/** What a word beside a name says that he does at the meeting, or null; of two roles the first: "voorzitter en notulen". */
export function readRole(text: string): AttendeeRole | null {
  const parts = text.trim().split(/\s+(?:en|&|\/)\s+|\//);
  const [first = null, ...others] = parts.filter((part) => !MEMBER.test(part)).map(oneRole);
  return others.includes(null) ? null : first;
}

function oneRole(text: string): AttendeeRole | null {
  return ROLES.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}
