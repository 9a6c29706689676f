import { changedSinceAdoption } from '../../delivery/asItStands';
import type { StandingStep } from '../../minutes/standing';
import type { MinutesDocument } from '../../workspace/minutesDocument';

/** Takes a step in how far minutes are. Those that were adopted, and are opened again, say from then on what became of their actions meanwhile. */
export function takeStep(document: MinutesDocument, step: StandingStep): void {
  const [minutes, ledger, events, record] = [
    document.minutes(),
    document.ledger(),
    document.events(),
    document.record(),
  ];
  const changed = changedSinceAdoption({ minutes, ledger, events, record });
  document.write.takeStep(step);
  if (step.kind === 'adopted') return;
  for (const [lineId, action] of changed) document.changeLine(lineId, { action });
}
