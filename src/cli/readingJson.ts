import { toSource } from '../dutch/layout/toSource';
import type { AgendaReading, AttendeeReading, MinutesReading, PassageFinding } from '../dutch/reading';
import type { Span } from '../dutch/recognition';
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
      ...whereabouts(reading, finding),
      certainty: finding.certainty,
    })),
    actions: found('action').map((finding) => action(reading, finding)),
  };
}

const roles = { chair: 'vz', secretary: 'secretaris', minuteTaker: 'verslag', guest: 'gast' };

function attendee({ raw, name, departments, unit, position, role, part }: AttendeeReading): object {
  const dept = departments.length > 1 ? departments : (departments[0] ?? null);
  return { raw, name, dept, unit, position, role: role && roles[role], part };
}

function item({ number, title, start, children }: AgendaReading): object {
  return { number, title, start, ...(children.length > 0 && { children: children.map(item) }) };
}

function action(reading: MinutesReading, finding: PassageFinding): object {
  const point = finding.action;
  const deadline = point?.deadline ?? null;
  return {
    ...whereabouts(reading, finding),
    title: point?.title ?? null,
    responsible: responsibleCodes(finding),
    responsibleInferred: finding.isOwnerInferred,
    involved: point?.involved ?? [],
    deadline: deadline && { kind: 'date', date: deadline.date, due: deadline.date, words: deadline.words },
    certainty: finding.certainty,
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

/** Where a finding stands in the text; in fragments where page furniture cuts it. */
function whereabouts(reading: MinutesReading, { passage, clause }: PassageFinding): object {
  const home = reading.passages[passage];
  const spans: readonly Span[] = home ? toSource(home, clause) : [];
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return spans.length > 1 ? { ...whole, fragments: spans } : whole;
}
