/**
 * The address of a place in the pane that `page` is of: the same from both entries and on every device. What it names stands behind "#", so
 * that no web server sees it.
 */
export function webAddress(place: URLSearchParams, page = location.href): string {
  return new URL(`teams.html#${place}`, page).href;
}

/** The same place in the pane's tab in Teams, with the page of the browser for where the tab cannot be shown. */
export function teamsAddress(place: URLSearchParams, teamsTabUrl: string, page = location.href): string {
  const link = new URL(teamsTabUrl);
  link.searchParams.set('webUrl', webAddress(place, page));
  link.searchParams.set('label', 'Notulist');
  link.searchParams.set('context', JSON.stringify({ subEntityId: String(place) }));
  return link.href;
}
