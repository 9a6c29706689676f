import type { Subject } from '../../hosts/host';
import type { OpenMinutes, Workspace } from '../../workspace/workspace';
import { askedOf } from '../links/asked';
import type { Parts } from '../parts';

type Opens = Pick<Workspace, 'openFromDevice' | 'open'>;

/** Begins to open the meeting that will be shown: whoever opens it first gets what was begun. */
export function beginOpening(parts: Parts): Parts {
  const asked = askedOf(parts.host);
  return asked.kind === 'meeting' ? { ...parts, workspace: begunOn(asked.subject, parts.workspace) } : parts;
}

/**
 * The workspace with one opening begun: this device's copy, and Graph's answer when there is none. Each is handed over once, or closed
 * when something else is asked for first. With a copy Graph is not asked yet: what asking takes would keep the copy from the screen.
 */
export function begunOn<W extends Opens>(subject: Subject, workspace: W): W {
  const at = new Date();
  const key = JSON.stringify(subject);
  const once = <T>(begun: Promise<T>, minutesIn: (opened: T) => OpenMinutes | null) => {
    let left: Promise<T> | null = begun;
    return (asked: Subject): Promise<T> | null => {
      const handed = left;
      left = null;
      if (JSON.stringify(asked) === key) return handed;
      handed?.then((opened) => minutesIn(opened)?.close()).catch(() => 'nothing opened');
      return null;
    };
  };
  const local = workspace.openFromDevice(subject, at);
  const whole = local.catch(() => null).then((copy) => (copy ? null : workspace.open(subject, at)));
  const localFor = once(local, (minutes) => minutes);
  const wholeFor = once(whole, (opening) => (opening?.kind === 'open' ? opening.minutes : null));
  return {
    ...workspace,
    openFromDevice: (asked, now) => localFor(asked) ?? workspace.openFromDevice(asked, now),
    open: async (asked, now) => (await wholeFor(asked)) ?? workspace.open(asked, now),
  };
}
