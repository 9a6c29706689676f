import type { Subject } from '../../hosts/host';
import type { Workspace } from '../../workspace/workspace';
import { askedOf } from '../links/asked';
import type { Parts } from '../parts';

type Opens = Pick<Workspace, 'openFromDevice' | 'open'>;

/** Begins to open the meeting that will be shown: whoever opens it first gets what was begun. */
export function beginOpening(parts: Parts): Parts {
  const asked = askedOf(parts.host);
  return asked.kind === 'meeting' ? { ...parts, workspace: begunOn(asked.subject, parts.workspace) } : parts;
}

/** The workspace with one opening begun: this device's copy and Graph's answer, each handed over once. */
export function begunOn<W extends Opens>(subject: Subject, workspace: W): W {
  const at = new Date();
  const key = JSON.stringify(subject);
  const local = workspace.openFromDevice(subject, at);
  const whole = local.catch(() => null).then(() => workspace.open(subject, at));
  const handOver = <T>(begun: Promise<T>, afresh: (subject: Subject, now: Date) => Promise<T>) => {
    let left: Promise<T> | null = begun;
    return (asked: Subject, now: Date): Promise<T> => {
      const handed = JSON.stringify(asked) === key ? left : null;
      left = null;
      return handed ?? afresh(asked, now);
    };
  };
  return {
    ...workspace,
    openFromDevice: handOver(local, workspace.openFromDevice),
    open: handOver(whole, workspace.open),
  };
}
