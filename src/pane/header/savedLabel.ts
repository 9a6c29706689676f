import type { headerWords } from '../../language/words/header';
import type { SavedState } from '../../workspace/workspace';

type HeaderWords = (typeof headerWords)['nl'];

/** How calm the mark looks: `trouble` comes with a word as well as a colour. */
export type SavedTone = 'saved' | 'busy' | 'trouble';

export function savedTone(state: SavedState): SavedTone {
  if (state.kind === 'saved') return 'saved';
  if (state.kind === 'saving' || (state.kind === 'local' && state.reason === 'waiting')) return 'busy';
  return 'trouble';
}

/** The saved state in a few words: "✓ bewaard", "alleen op dit apparaat · offline". */
export function savedLabel(state: SavedState, words: HeaderWords): string {
  if (state.kind === 'memoryOnly') return words.unsaved;
  if (state.kind === 'saved') return words.saved;
  if (savedTone(state) === 'busy') return words.saving;
  return state.kind === 'local' ? `${words.onDevice} · ${words.reason[state.reason]}` : words.saving;
}
