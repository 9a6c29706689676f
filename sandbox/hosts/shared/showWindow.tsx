import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a window into its page. */
export function showWindow(content: ReactElement): void {
  const element = document.getElementById('window');
  if (!element) throw new Error('The page has no #window');
  createRoot(element).render(content);
}
