import type { Call } from '../protocol/call';

/** What a call to Outlook prefers, and the header that says what was done of it. */
export interface OutlookPreferences {
  readonly timeZone: string;
  readonly bodyType: 'html' | 'text';
  readonly immutableIds: boolean;
  readonly applied: Readonly<Record<string, string>>;
}

/** Reads `Prefer`: several values may stand behind each other. */
export function outlookPreferences(call: Call): OutlookPreferences {
  const prefer = call.headers.prefer ?? '';
  const value = (name: string) => new RegExp(`${name}\\s*=\\s*"?([^",;]+)"?`, 'i').exec(prefer)?.[1]?.trim();
  const timeZone = value('outlook\\.timezone');
  const bodyType = value('outlook\\.body-content-type')?.toLowerCase();
  const immutable = value('IdType')?.toLowerCase() === 'immutableid';
  const applied = [
    timeZone && `outlook.timezone="${timeZone}"`,
    bodyType && `outlook.body-content-type="${bodyType}"`,
    immutable && 'IdType="ImmutableId"',
  ].filter(Boolean);
  return {
    timeZone: timeZone ?? 'UTC',
    bodyType: bodyType === 'text' ? 'text' : 'html',
    immutableIds: immutable,
    applied: applied.length ? { 'Preference-Applied': applied.join(', ') } : {},
  };
}
