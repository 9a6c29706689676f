import type { DatedDeadline } from '../dutch/deadline/foundDeadline';
import { toSource } from '../dutch/layout/toSource';
import type { AgendaReading, AttendeeReading, MinutesReading, PassageFinding } from '../dutch/minutesReading';
import type { Span } from '../dutch/span';
import type { Responsible } from '../minutes/actionPoint';

/** A reading in the words of the corpus's scoring: what `read` prints. */
export function readingJson(reading: MinutesReading): object {
  const { place, ...meeting } = reading.meeting;
  const found = (kind: PassageFinding['kind']) => reading.findings.filter((finding) => finding.kind === kind);
  return {
    meeting: { ...meeting, location: place },
    attendees: reading.attendees.map(attendee),
    absentees: reading.absentees.map(attendee),
    agenda: reading.agenda.map(item),
    decisions: found('decision').map((finding) => ({
      ...whereabouts(reading, finding.passage, finding.clause),
      certainty: finding.certainty,
    })),
    actions: found('action').map((finding) => action(reading, finding)),
  };
}

const roles = { chair: 'vz', secretary: 'secretaris', minuteTaker: 'verslag', guest: 'gast' };

/** The letters of a directorate: "DGOO", "HO&S". */
const UNIT_CODE = /^\p{Lu}[\p{L}&-]{0,8}\p{Lu}(?:-\d+)?$/u;

/** A unit inside a department as "VWS/PG". */
function attendee({ raw, name, departments, unit, position, role, part }: AttendeeReading): object {
  const [only = null] = departments;
  const one = only !== null && unit !== null && UNIT_CODE.test(unit) ? `${only}/${unit}` : only;
  const dept = departments.length > 1 ? departments : one;
  return { raw, name, dept, unit, position, role: role && roles[role], part };
}

function item({ number, title, start, children }: AgendaReading): object {
  return { number, title, start, ...(children.length > 0 && { children: children.map(item) }) };
}

function action(reading: MinutesReading, finding: PassageFinding): object {
  const point = finding.action;
  return {
    ...whereabouts(reading, finding.passage, finding.clause),
    title: point?.title ?? null,
    responsible: responsibleCodes(finding),
    responsibleInferred: finding.isOwnerInferred,
    involved: point?.involved ?? [],
    deadline: finding.deadline && deadline(reading, finding, finding.deadline),
    certainty: finding.certainty,
  };
}

/**
 * When, as the document says it: the day or the days it names. What the task would be due (the working day before, the Friday
 * of a week) is ours, and apart.
 */
function deadline(reading: MinutesReading, finding: PassageFinding, found: DatedDeadline): object {
  const { kind, words, date, from, to, time, event, due, span } = found;
  const day = date === null ? { from, to } : { date };
  const named = kind === 'ambiguous' ? { options: [{ from, to }, { date: due }] } : day;
  return {
    ...whereabouts(reading, finding.passage, span),
    kind,
    words,
    ...named,
    time,
    event,
    proposed: due,
  };
}

function responsibleCodes({ action: point, correspondent }: PassageFinding): readonly string[] {
  if (correspondent) return [correspondent.toUpperCase()];
  return point ? codesOf(point.responsible) : [];
}

function codesOf(responsible: Responsible): readonly string[] {
  if (responsible.kind !== 'everybody') return responsible.departments;
  const { except } = responsible;
  return except.length === 0 ? ['ALL'] : except.map((code) => `ALL-EXCEPT:${code}`);
}

/** Where a span of a passage stands in the text; in fragments where page furniture cuts it. */
function whereabouts(reading: MinutesReading, passage: number, span: Span): object {
  const home = reading.passages[passage];
  const spans: readonly Span[] = home ? toSource(home, span) : [];
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return spans.length > 1 ? { ...whole, fragments: spans } : whole;
}
