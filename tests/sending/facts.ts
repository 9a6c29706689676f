import type { Attendee } from '../../src/minutes/attendee';
import { actionPoints } from '../../src/minutes/actionPoints';
import type { Minutes } from '../../src/minutes/minutes';
import { numberItems } from '../../src/minutes/numbering';
import { ownWords } from '../../src/minutes/ownWords';

/** What minutes say that nobody may get otherwise, wherever it is read: in the minutes, a mail, a text or a Word file. */
export interface Facts {
  /** "3. Begroting", "a. Raming", or the title of an inserted item. */
  readonly items: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly decisions: readonly string[];
  /** "1. Cijfers leveren, 4 december 2026: SZW, VWS". */
  readonly actions: readonly string[];
}

/** An action as it is found somewhere. */
export interface FoundAction {
  readonly number: number;
  readonly title: string;
  /** "4 december 2026", or "geen datum". */
  readonly due: string;
  /** Abbreviations. */
  readonly departments: readonly string[];
}

/** The facts of the minutes themselves, without any of what makes documents. */
export function factsOfMinutes(minutes: Minutes, abbreviationOf: (code: string) => string): Facts {
  const items = minutes.blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, minutes.header.firstNumber);
  const decided = minutes.blocks.flatMap((block) => {
    if (block.type === 'line') return block.kind === 'decision' ? [ownWords(block.text)] : [];
    if (block.outcome === null) return [];
    throw new Error('No meeting here has an outcome');
  });
  const actions = actionPoints(minutes).map(({ title, action, departments }, at) =>
    actionFact({
      number: at + 1,
      title,
      due: action.deadline ? dutchDay(action.deadline.date) : 'geen datum',
      departments: departments.map(abbreviationOf),
    }),
  );
  return {
    items: items.map(({ title, presenter }, at) => {
      const whole = presenter ? `${title} (${presenter.replace(' (', ', ').replace(')', '')})` : title;
      const { label } = labels[at]!;
      return label ? `${label}. ${whole}` : whole;
    }),
    present: namesOf(minutes.attendees, (kind) => kind !== 'absent'),
    absent: namesOf(minutes.attendees, (kind) => kind === 'absent'),
    decisions: decided,
    actions,
  };

  function namesOf(
    attendees: readonly Attendee[],
    isWanted: (kind: Attendee['presence']['kind']) => boolean,
  ): readonly string[] {
    const wanted = attendees.filter(({ presence }) => isWanted(presence.kind));
    const names = wanted.map(({ name, department }) => name ?? abbreviationOf(department ?? ''));
    return [...new Set(names)].sort();
  }
}

/** An action as facts have it, wherever it was found. */
export function actionFact({ number, title, due, departments }: FoundAction): string {
  return `${number}. ${title}, ${due}: ${departments.toSorted().join(', ')}`;
}

/** Names in a printed list: what stands in brackets behind each is the notation's, and may hold commas. */
export function printedNames(list: string): readonly string[] {
  const names = list.replace(/\s*\([^()]*\)/g, '').split(', ');
  return names.filter(Boolean).sort();
}

/** As a Dutch office writes a day, by another hand than the documents'. */
function dutchDay(date: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
