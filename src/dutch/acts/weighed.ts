import type { Clause } from '../grammar/clause';
import type { Span } from '../recognition';
import type { Act } from './act';
import { ENOUGH, SURE } from './weights';

/** The act of a clause that states its own task, as sure as its signs weigh; null when they weigh too little. */
export function weighedAct(
  kind: Act['kind'],
  clause: Clause,
  { weight, cues }: { readonly weight: number; readonly cues: readonly Span[] },
): Act | null {
  if (weight < ENOUGH) return null;
  const certainty = weight >= SURE ? 'firm' : 'possible';
  return { kind, certainty, span: clause.sentence, task: clause, frame: null, mark: null, cues };
}
