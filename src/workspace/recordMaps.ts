import type { Doc, Map as YMap } from 'yjs';
import { byMoment, carriedEntries, type CarriedAction, type CarryDecision } from '../minutes/carriedAction';
import type { BroughtItem } from '../minutes/postponed';
import type { SeriesRecord } from '../minutes/seriesRecord';
import type { Adoption, StandingStep } from '../minutes/standing';
import { kept } from './kept';
import { readAdoption, readBrought, readCarried, readDecision, readStep } from './recordValues';

/** What is written of other meetings, and of how far the minutes are. Nothing in it is ever taken away. */
export interface RecordWriter {
  /** Adds actions, or replaces them by key: as they stand now. */
  carry(actions: readonly CarriedAction[]): void;
  decide(decision: CarryDecision): void;
  bring(items: readonly BroughtItem[]): void;
  putAdoption(adoption: Adoption): void;
  takeStep(step: StandingStep): void;
}

/** The record as it stands in the document: one map for each kind, so that what two devices write at once is all there. */
export function recordMaps(doc: Doc): { readonly record: () => SeriesRecord; readonly write: RecordWriter } {
  const carried = doc.getMap('carried');
  const decisions = doc.getMap('carryDecisions');
  const brought = doc.getMap('brought');
  const adoptions = doc.getMap('adoptions');
  const steps = doc.getMap('standing');

  const record = kept((): SeriesRecord => ({
    carried: carriedEntries(valuesIn(carried, readCarried), valuesIn(decisions, readDecision)),
    brought: valuesIn(brought, readBrought),
    adoptions: lastOfEach(valuesIn(adoptions, readAdoption)),
    steps: valuesIn(steps, readStep).toSorted(byMoment),
  }));
  for (const map of [carried, decisions, brought, adoptions, steps]) map.observe(record.forget);

  return {
    record: record.value,
    write: {
      carry: (actions) => doc.transact(() => actions.forEach((one) => carried.set(one.key, one))),
      decide: (one) => void decisions.set(`${one.key}|${momentOf(one)}`, one),
      bring: (items) => doc.transact(() => items.forEach((one) => brought.set(one.key, one))),
      putAdoption: (one) => void adoptions.set(`${one.meeting.id}|${momentOf(one)}`, one),
      takeStep: (one) => void steps.set(momentOf(one), one),
    },
  };
}

function valuesIn<T>(map: YMap<unknown>, read: (value: unknown) => T | null): readonly T[] {
  return [...map.values()].flatMap((value) => read(value) ?? []);
}

function momentOf({ at, by }: { readonly at: string; readonly by: string }): string {
  return `${at}|${by}`;
}

function lastOfEach(adoptions: readonly Adoption[]): readonly Adoption[] {
  const sorted = adoptions.toSorted(byMoment);
  return [...new Map(sorted.map((one) => [one.meeting.id, one])).values()];
}
