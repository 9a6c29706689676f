import { fingerprint } from './fingerprint';

/**
 * Ids that follow from what they stand for, under a prefix: the same words get the same id whatever stands before them, so
 * that an item is known again in a later version of its invitation. Words that come again get a number.
 */
export function contentIds(prefix: string): (words: string) => string {
  const given = new Map<string, number>();
  return (words) => {
    const id = `${prefix}${fingerprint(new TextEncoder().encode(words)).toString(36)}`;
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  };
}
