import type { Topic } from '../minutes/topic';
import type { ListedAction } from './listedAction';

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
