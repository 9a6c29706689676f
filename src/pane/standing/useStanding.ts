import { useMemo } from 'react';
import { laterThan } from '../../minutes/laterThan';
import type { SeriesRecord } from '../../minutes/seriesRecord';
import { standingOf, type Adopted, type Standing } from '../../minutes/standing';
import { useDocument, useMeeting } from '../meeting';
import { takeStep } from './takeStep';
import { useWriter } from './useWriter';

/** A step as a press on a button asks for it. */
export type WantedStep = { readonly kind: 'draft' | 'toAdopt' } | Adopted;

/** What the open minutes keep of earlier meetings, and of how far they are. */
export function useRecord(): SeriesRecord {
  return useDocument((document) => document.record());
}

/** How far the open minutes are, and the way to take a step. */
export function useStanding(): readonly [Standing, (step: WantedStep) => void] {
  const { document } = useMeeting();
  const { steps } = useRecord();
  const writer = useWriter();
  const standing = useMemo(() => standingOf(steps), [steps]);
  const take = (step: WantedStep): void => {
    const { by, now } = writer();
    takeStep(document, { ...step, by, at: laterThan(steps.at(-1)?.at, now) });
  };
  return [standing, take];
}
