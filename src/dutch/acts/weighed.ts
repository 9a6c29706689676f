import type { Clause } from '../grammar/clause';
import type { Span } from '../span';
import { actOf, type Act } from './act';
import { ENOUGH, SURE } from './weights';

/** The act of a clause that states its own task, as sure as its signs weigh; null when they weigh too little. */
export function weighedAct(
  kind: Act['kind'],
  clause: Clause,
  { weight, cues }: { readonly weight: number; readonly cues: readonly Span[] },
): Act | null {
  if (weight < ENOUGH) return null;
  return actOf(kind, clause, cues, { certainty: weight >= SURE ? 'firm' : 'possible' });
}
