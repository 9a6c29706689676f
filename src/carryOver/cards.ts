import { grouped } from '../minutes/grouped';
import { isFinished, lastDecision, type CarriedEntry, type EarlierMeeting } from '../minutes/carriedAction';

/** One action that came back, with the share of each department. */
export interface CarriedCard {
  readonly id: string;
  readonly title: string;
  readonly born: EarlierMeeting;
  readonly shares: readonly CarriedEntry[];
}

/** The actions to deal with: what is open first, the most overdue on top; then what was finished before. */
export function cardsOf(entries: readonly CarriedEntry[]): readonly CarriedCard[] {
  const cards = grouped(entries, ({ action }) => `${action.born.id}|${action.lineId}`);
  return [...cards]
    .map(([id, shares]) => ({ id, title: shares[0].action.title, born: shares[0].action.born, shares }))
    .toSorted((one, other) => compare(placeOf(one), placeOf(other)));
}

/** The shares that somebody still has to do. */
export function openShares({ shares }: CarriedCard): readonly CarriedEntry[] {
  return shares.filter(({ action }) => !isFinished(action));
}

/** Whether the meeting said something of every share that is open. */
export function isDiscussed(card: CarriedCard): boolean {
  return openShares(card).every((entry) => lastDecision(entry) !== null);
}

function placeOf(card: CarriedCard): string {
  const open = card.shares.filter((entry) => !isFinished(entry.action) || lastDecision(entry) !== null);
  const dues = open.map((entry) => dueBefore(entry) ?? '9999').sort();
  return `${open.length === 0 ? 1 : 0} ${dues[0] ?? '9999'} ${card.born.date}`;
}

/** The date before it was moved here: no action goes to another place because of what is decided of it. */
function dueBefore(entry: CarriedEntry): string | null {
  const verdict = lastDecision(entry)?.verdict;
  return verdict?.kind === 'moved' ? verdict.from : entry.action.due;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
