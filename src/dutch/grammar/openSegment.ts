import type { Segment } from './segment';
import type { Word } from './word';

/** A clause that may still get words. */
export interface Open {
  words: Word[];
  kind: Segment['kind'];
  link: string | null;
  parent: number | null;
  isFronted: boolean;
  isAgreeing: boolean;
  /** What its words have shown so far, kept so that no clause is walked twice. */
  hasSure: boolean;
  hasFinite: boolean;
  hasTe: boolean;
  /** An auxiliary whose main verb is still to come. */
  awaitsVerb: boolean;
}

/** A clause without words yet. */
export function opened(kind: Segment['kind'], link: string | null, parent: number | null): Open {
  return {
    words: [],
    kind,
    link,
    parent,
    isFronted: false,
    isAgreeing: false,
    hasSure: false,
    hasFinite: false,
    hasTe: false,
    awaitsVerb: false,
  };
}
