import type { MinutesDocument } from './minutesDocument';
import type { KeptMinutes } from './shelf';

/** What a document says now. The same value as `before` while it says the same. */
export function keptMinutes(
  key: string,
  document: MinutesDocument,
  before: KeptMinutes | null = null,
): KeptMinutes {
  const [minutes, ledger, events, record] = [
    document.minutes(),
    document.ledger(),
    document.events(),
    document.record(),
  ];
  const isSame =
    before?.minutes === minutes &&
    before.ledger === ledger &&
    before.events === events &&
    before.record === record;
  return isSame ? before : { key, minutes, ledger, events, record };
}
