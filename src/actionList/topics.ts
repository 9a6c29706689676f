import type { ListedAction } from './listedAction';

/** A subject that several departments work on, with who leads: one row of the workspace's table. */
export interface Topic {
  readonly name: string;
  /** Department code, or null while nobody leads. */
  readonly lead: string | null;
  /** Codes of the others that are involved. */
  readonly involved: readonly string[];
  /** Other words by which it is known. */
  readonly words: readonly string[];
}

/**
 * Finds the topic that an action belongs to: the one that its agenda item names, else the one that the action itself names. Of several the
 * longest name counts, because it says most; null when none is named.
 */
export function topicFinder(
  topics: readonly Topic[],
): (action: Pick<ListedAction, 'itemTitle' | 'title'>) => Topic | null {
  const names = topics
    .flatMap((topic) => [topic.name, ...topic.words].map((name) => ({ topic, name: plain(name) })))
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length);
  const namedIn = (text: string): Topic | undefined => {
    const words = ` ${plain(text)} `;
    return names.find(({ name }) => words.includes(` ${name} `))?.topic;
  };
  return ({ itemTitle, title }) => namedIn(itemTitle) ?? namedIn(title) ?? null;
}

/** Words alone, without capitals, accents and signs. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
