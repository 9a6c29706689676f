import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';
import type { Parts } from './parts';

/** Fills the page: a skeleton at once, the meeting when the parts are there. */
export function showPane(element: HTMLElement, parts: Promise<Parts>): void {
  createRoot(element).render(<Pane parts={parts} />);
}
