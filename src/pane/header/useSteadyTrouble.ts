import { useState } from 'react';
import type { SavedTone } from './savedLabel';

/** The words to read out: the trouble when there is some, "saved" after it, and nothing while all is well. */
export function useSteadyTrouble(tone: SavedTone, label: string): string {
  const [announced, setAnnounced] = useState('');
  const next = tone === 'trouble' || (tone === 'saved' && announced !== '') ? label : announced;
  if (next !== announced) setAnnounced(next);
  return next;
}
