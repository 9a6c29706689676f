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
 * The topic that an action belongs to: the one that its agenda item names, else the one that the action itself names. Of several the
 * longest name counts, because it says most; null when none is named.
 */
export function topicOf(
  { itemTitle, title }: Pick<ListedAction, 'itemTitle' | 'title'>,
  topics: readonly Topic[],
): Topic | null {
  return namedIn(itemTitle, topics) ?? namedIn(title, topics);
}

function namedIn(text: string, topics: readonly Topic[]): Topic | null {
  const words = ` ${plain(text)} `;
  const named = topics.flatMap((topic) =>
    [topic.name, ...topic.words]
      .map(plain)
      .filter((name) => name !== '' && words.includes(` ${name} `))
      .map((name) => ({ topic, length: name.length })),
  );
  const longest = named.toSorted((one, other) => other.length - one.length)[0];
  return longest?.topic ?? null;
}

/** Words alone, without capitals, accents and signs. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
