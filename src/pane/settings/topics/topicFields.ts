import type { Topic } from '../../../minutes/topic';

/** What the secretary fills in of a topic. */
export interface TopicFields {
  readonly name: string;
  readonly lead: string | null;
  readonly involved: readonly string[];
  /** Other names, with commas between them. */
  readonly words: string;
}

/** A topic as it is filled in; empty for one that is still to come. */
export function fieldsOf(topic: Topic | null): TopicFields {
  if (topic === null) return { name: '', lead: null, involved: [], words: '' };
  return { ...topic, words: topic.words.join(', ') };
}

/** The topic for these fields; null while it has no name. Who leads is not among those who are involved. */
export function topicOfFields({ name, lead, involved, words }: TopicFields): Topic | null {
  const called = tidy(name);
  if (called === '') return null;
  return {
    name: called,
    lead,
    involved: involved.filter((code) => code !== lead),
    words: words.split(/[,;]/u).map(tidy).filter(Boolean),
  };
}

/** Another topic that is called so already, or null. `own`: the one that is being changed. */
export function takenBy(name: string, own: Topic | null, topics: readonly Topic[]): Topic | null {
  const same = tidy(name).toLowerCase();
  return topics.find((topic) => topic.name !== own?.name && topic.name.toLowerCase() === same) ?? null;
}

/** The rows of the table that change when `own` becomes `topic`: under another name, the row of the old name goes. */
export function topicChanges(own: Topic | null, topic: Topic): Readonly<Record<string, Topic | null>> {
  return own === null ? { [topic.name]: topic } : { [own.name]: null, [topic.name]: topic };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
