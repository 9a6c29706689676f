import { createRoot } from 'react-dom/client';
import { openParts, type MeetHost } from './opening/openParts';
import { Pane } from './Pane';

/** Fills the page: paints at once, meets the host meanwhile, then opens the meeting. The one call of both entries. */
export function startPane(meetHost: MeetHost): void {
  const element = document.getElementById('pane');
  if (!element) throw new Error('The page has no #pane');
  createRoot(element).render(<Pane parts={openParts(meetHost)} />);
}
