import type { MailAddress } from '../../../graph/mail';
import type { Routes } from '../../../delivery/route';
import type { KeptMinutes } from '../../../workspace/shelf';

/**
 * Whom to write to at a department: the address its actions go to, else those who last sat there for it. Nobody when no minutes know an
 * address. `kept` is newest first.
 */
export function contactsOf(
  department: string,
  routes: Routes,
  kept: readonly KeptMinutes[],
): readonly MailAddress[] {
  const route = routes[department];
  if (route?.kind === 'mail' && route.address) return [{ name: route.address, address: route.address }];
  for (const { minutes } of kept) {
    const there = minutes.attendees.filter((one) => one.department === department && one.email !== null);
    if (there.length > 0) {
      return there.map(({ name, email }) => ({ name: name ?? email ?? '', address: email ?? '' }));
    }
  }
  return [];
}
