import type { Person } from '../office/protocol';

/** Addresses as typed in a field, apart by ; with or without a name before them. */
export function readPeople(text: string): readonly Person[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const named = /^(.*?)\s*<([^<>]+)>$/.exec(part);
      const [name, address] = named ? [named[1], named[2]] : [part, part];
      return { displayName: name || address || part, emailAddress: address ?? part };
    });
}

/** The same, written out for a field. */
export function writePeople(people: readonly Person[]): string {
  return people
    .map(({ displayName, emailAddress }) =>
      displayName === emailAddress ? emailAddress : `${displayName.replace(/[;<>]/g, '')} <${emailAddress}>`,
    )
    .join('; ');
}
