import type { OpenMinutes, SavedState } from '../../workspace/workspace';
import { savedTone, type SavedTone } from './savedLabel';

/** How long good news must have lasted before it is shown: between two words it would only blink. */
const calm = 1500;

/** Better or worse, so that only good news can wait: what is shown never says saved too long. */
const worse: Readonly<Record<SavedTone, number>> = { saved: 0, busy: 1, trouble: 2 };

/**
 * Shows where the last keystroke is, without the blinking of each key's own saving: typing on keeps it as it stands until a rest. What is
 * wholly saved after trouble is shown at once. Returns the way to stop.
 */
export function showCalmly(
  minutes: Pick<OpenMinutes, 'saved' | 'onSaved'>,
  show: (state: SavedState) => void,
): () => void {
  let shown = minutes.saved();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showNow = (): void => {
    shown = minutes.saved();
    show(shown);
  };
  const look = (): void => {
    clearTimeout(timer);
    const next = minutes.saved();
    if (looksAlike(shown, next)) return;
    if (isOneStepBetter(savedTone(shown), savedTone(next))) timer = setTimeout(showNow, calm);
    else showNow();
  };
  showNow();
  const stop = minutes.onSaved(look);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function isOneStepBetter(shown: SavedTone, next: SavedTone): boolean {
  return worse[shown] - worse[next] === 1;
}

function looksAlike(one: SavedState, other: SavedState): boolean {
  const tone = savedTone(one);
  if (tone !== savedTone(other)) return false;
  return tone !== 'trouble' || (one.kind === other.kind && reasonOf(one) === reasonOf(other));
}

function reasonOf(state: SavedState): string | null {
  return 'reason' in state ? state.reason : null;
}
