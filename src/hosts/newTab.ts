/** Opens a page in a tab of its own that cannot reach back. */
export function openNewTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
