import * as v from 'valibot';
import { UnreadableFile } from './minutesFile';
import type { Replica } from './replica';
import { mergeEntries, settingsEntries, type SettingsEntries } from './settingsEntries';

const fileName = 'instellingen.json';
const schema = v.object({
  format: v.literal('notulist-settings'),
  version: v.literal(1),
  entries: settingsEntries,
});
const envelope = v.object({ format: v.literal('notulist-settings'), version: v.number() });

/** Where the settings are held while the pane is open. */
export interface SettingsHolder {
  entries(): SettingsEntries;
  take(entries: SettingsEntries): void;
}

/** The settings as a file that merges, entry by entry. */
export function settingsReplica(holder: SettingsHolder): Replica {
  return {
    fileName: () => fileName,
    isNamed: (name) => name === fileName,
    holds: () => held(holder.entries()),
    covers: (holds) => {
      const entries = Object.fromEntries(JSON.parse(holds) as [string, SettingsEntries[string]][]);
      return held(mergeEntries(holder.entries(), entries)) === held(holder.entries());
    },
    nothing: held({}),
    merge: (text) => {
      const entries = read(text);
      holder.take(mergeEntries(holder.entries(), entries));
      return held(entries);
    },
    content: () => ({ format: 'notulist-settings', version: 1, entries: holder.entries() }),
  };
}

function read(text: string): SettingsEntries {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UnreadableFile('damaged');
  }
  const file = v.safeParse(schema, content);
  if (file.success) return file.output.entries;
  const newer = v.safeParse(envelope, content);
  throw new UnreadableFile(newer.success && newer.output.version > 1 ? 'newer' : 'damaged');
}

function held(entries: SettingsEntries): string {
  return JSON.stringify(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));
}
