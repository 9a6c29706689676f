import type { Transaction } from 'yjs';
import type { FileCompany, Present } from './company';
import type { DeviceCopy } from './deviceCopy';
import type { DriveCopy } from './driveCopy';
import { savedState } from './driveState';
import type { MinutesDocument } from './minutesDocument';
import { docOf } from './minutesReplica';
import type { Damage } from './driveSync';
import type { OpenMinutes, SavedState } from './workspace';
import { createListeners } from './listeners';

/** Both copies of a document; each reports to `onState` when it changes. */
export interface Copies {
  readonly device: DeviceCopy;
  readonly drive: DriveCopy;
  readonly company: FileCompany;
}

/** The document and its two copies as the pane sees them. `copies` gets what to call when a copy's state changes. */
export function createOpenMinutes(
  document: MinutesDocument,
  copies: (onState: () => void) => Copies,
  onClose: () => void,
): Omit<OpenMinutes, 'key'> {
  const listeners = createListeners();
  let saved: SavedState = { kind: 'saving' };
  let others: readonly Present[] = [];
  let damage: Damage | null = null;
  const onState = (): void => {
    const next = savedState(device.state(), drive.state());
    if (isSame(saved, next) && others === company.others() && damage === drive.damage()) return;
    if (!isSame(saved, next)) saved = next;
    others = company.others();
    damage = drive.damage();
    listeners.tell();
  };
  const { device, drive, company } = copies(() => queueMicrotask(onState));
  saved = savedState(device.state(), drive.state());

  const doc = docOf(document);
  const onUpdate = (_update: Uint8Array, _origin: unknown, _doc: unknown, transaction: Transaction): void => {
    if (transaction.local) drive.changed();
    onState();
  };
  doc.on('update', onUpdate);

  return {
    document,
    saved: () => saved,
    others: () => others,
    damage: () => damage,
    onSaved: listeners.add,
    save: () => drive.save(),
    refresh: () => drive.refresh(),
    close: async () => {
      // First: whoever opens these minutes while the last words go up must not get a document that is about to end.
      onClose();
      company.leave();
      await drive.close();
      device.stop();
      document.destroy();
    },
  };
}

function isSame(one: SavedState, other: SavedState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
