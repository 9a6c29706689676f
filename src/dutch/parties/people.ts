import type { Participant } from '../participant';
import { keysOf } from './keys';
import { COURTESY, PREFIXES } from './nameForms';

/** A way to write somebody's name, as compared words, and the departments that it leads to. */
export interface PersonName {
  readonly keys: readonly string[];
  readonly departments: readonly string[];
}

const COURTESIES = new RegExp(`^(?:${COURTESY}\\s+)+`, 'i');

/**
 * Every way people write the participants: in full, by first name, by surname, with initials. A way that fits two of different
 * departments leads to none.
 */
export function personNames(participants: readonly Participant[]): readonly PersonName[] {
  const byName = new Map<string, PersonName>();
  for (const { name, departments, initials } of participants) {
    const ways = [...(name === null ? [] : waysToWrite(name)), ...(initials ? [keysOf(initials)] : [])];
    for (const keys of ways) {
      const known = byName.get(keys.join(' '));
      const agree = !known || known.departments.join() === departments.join();
      byName.set(keys.join(' '), { keys, departments: agree ? departments : [] });
    }
  }
  return [...byName.values()];
}

function waysToWrite(name: string): readonly (readonly string[])[] {
  const [surnameFirst, givenLast] = name.replace(COURTESIES, '').split(',', 2);
  const keys = keysOf(`${givenLast ?? ''} ${surnameFirst ?? ''}`);
  const particle = keys.findIndex((key, index) => index > 0 && PREFIXES.has(key));
  const cut = particle > 0 ? particle : Math.max(1, keys.length - 1);
  const given = keys.slice(0, cut);
  const surname = keys.slice(cut);
  const bare = surname.filter((key) => !PREFIXES.has(key));
  const initial = (given[0] ?? '').charAt(0);
  return [keys, given, given.slice(0, 1), surname, bare, [initial, ...surname]].filter(isName);
}

/** A single letter, or a particle by itself, names nobody. */
function isName(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  return last.length > 1 && !PREFIXES.has(last);
}
