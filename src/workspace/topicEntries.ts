import * as v from 'valibot';
import type { Topic } from '../minutes/topic';

const topic = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  lead: v.nullable(v.string()),
  involved: v.array(v.string()),
  words: v.array(v.string()),
});

/** A topic as it stands in the settings; null for one that was taken out, and for what is none. */
export function readTopic(value: unknown): Topic | null {
  const read = v.safeParse(topic, value);
  return read.success ? read.output : null;
}

/** One entry for each name: two secretaries who add topics at once keep both. Null takes one out. */
export function topicEntries(
  changes: Readonly<Record<string, Topic | null>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(changes).map(([name, value]) => [`topic ${name}`, value]);
}
