import * as v from 'valibot';
import type { Topic } from '../minutes/topic';
import type { Routes } from '../delivery/route';
import { houseStyleEntries, houseStyleOf } from './houseStyleEntries';
import type { Settings, SettingsChange } from './workspace';
import { readTopic, topicEntries } from './topicEntries';

/** One thing that was set, and when: of two, the later stands. */
interface Entry {
  readonly value: unknown;
  /** ISO instant. */
  readonly at: string;
}

/** The settings as they travel: one entry for each route ("routes BZK"), address, department and field of the house style. */
export type SettingsEntries = Readonly<Record<string, Entry>>;

const route = v.variant('kind', [
  v.object({
    kind: v.literal('planner'),
    planId: v.string(),
    planTitle: v.string(),
    bucketId: v.nullable(v.string()),
    coordinators: v.array(v.string()),
  }),
  v.object({ kind: v.literal('mail'), address: v.nullable(v.string()) }),
]);

/** A department that a workspace added itself. */
const department = v.object({
  code: v.pipe(v.string(), v.minLength(1)),
  abbreviation: v.string(),
  name: v.string(),
  kind: v.picklist(['ministry', 'unit', 'agency', 'umbrella', 'independent']),
  parent: v.nullable(v.string()),
  aliases: v.array(v.string()),
  mailDomains: v.array(v.string()),
  validFrom: v.nullable(v.string()),
  validTo: v.nullable(v.string()),
});

/** What entries look like, wherever they are read from. */
export const settingsEntries = v.record(v.string(), v.object({ value: v.unknown(), at: v.string() }));

/** Both together: nothing that one of them has is lost. The same in either order. */
export function mergeEntries(one: SettingsEntries, other: SettingsEntries): SettingsEntries {
  const merged: Record<string, Entry> = { ...one };
  for (const [key, entry] of Object.entries(other)) {
    const known = merged[key];
    if (!known || rank(known) < rank(entry)) merged[key] = entry;
  }
  return merged;
}

/** A change as entries. */
export function entriesOf(change: SettingsChange, at: string): SettingsEntries {
  const routes = Object.entries(change.routes ?? {}).map(([code, value]) => [`routes ${code}`, value]);
  const addresses = Object.entries(change.departmentByAddress ?? {}).map(([address, code]) => [
    `address ${address.toLowerCase()}`,
    code,
  ]);
  const departments = (change.extraDepartments ?? []).map((extra) => [`department ${extra.code}`, extra]);
  const style = houseStyleEntries(change.houseStyle ?? {});
  const topics = topicEntries(change.topics ?? {});
  const all = [...routes, ...addresses, ...departments, ...style, ...topics] as [string, unknown][];
  return Object.fromEntries(all.map(([key, value]) => [key, { value, at }]));
}

/** Those entries of a change that say something new. */
export function newEntries(known: SettingsEntries, change: SettingsEntries): SettingsEntries {
  const changed = Object.entries(change).filter(
    ([key, entry]) => JSON.stringify(known[key]?.value) !== JSON.stringify(entry.value),
  );
  return Object.fromEntries(changed);
}

/** The settings the program works with; entries of an unknown form are left out. */
export function settingsOf(entries: SettingsEntries): Settings {
  return {
    routes: valuesUnder(entries, 'routes', route) as Routes,
    departmentByAddress: valuesUnder(entries, 'address', v.string()),
    extraDepartments: Object.values(valuesUnder(entries, 'department', department)),
    houseStyle: houseStyleOf((key) => entries[key]?.value),
    topics: topicsIn(entries),
  };
}

function topicsIn(entries: SettingsEntries): readonly Topic[] {
  const read = Object.entries(entries).flatMap(([key, { value }]) =>
    key.startsWith('topic ') ? (readTopic(value) ?? []) : [],
  );
  return read.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}

function valuesUnder<T>(
  entries: SettingsEntries,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
): Readonly<Record<string, T>> {
  const found = Object.entries(entries).flatMap(([key, { value }]) => {
    const read = v.safeParse(schema, value);
    return key.startsWith(`${prefix} `) && read.success ? [[key.slice(prefix.length + 1), read.output]] : [];
  });
  return Object.fromEntries(found) as Record<string, T>;
}

/** Later stands; at the same instant every device chooses the same one. */
function rank(entry: Entry): string {
  return `${entry.at} ${JSON.stringify(entry.value)}`;
}
