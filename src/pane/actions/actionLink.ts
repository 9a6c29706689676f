import type { MeetingHeader } from '../../minutes/minutes';

/**
 * The address of one action in the pane that `page` is of: the same from both entries and on every device. What it names stands behind
 * "#", so that no server sees it.
 */
export function actionLink(
  header: MeetingHeader,
  lineId: string,
  department: string,
  page = location.href,
): string {
  const place = new URLSearchParams({ meeting: header.iCalUId ?? '', action: lineId, department });
  return new URL(`teams.html#${place}`, page).href;
}
