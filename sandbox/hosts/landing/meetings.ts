import type { World, WorldMeeting } from '../../world/world';

/** What a meeting is there to show, for whoever picks one. */
const purposes: Readonly<Record<string, string>> = {
  sgo: 'Secretarissen-generaal van alle ministeries. Genummerde agenda met letters, iemand belt in.',
  'mt-dgv': 'Managementteam binnen één ministerie. Tijden en sprekers, een gast voor één punt.',
  'kwetsbare-groepen': 'Interdepartementale werkgroep. Doorgestuurde uitnodiging, genodigden verborgen.',
  'mt-maart': 'Managementteam. Begint bij punt 0, agenda in een tabel, dubbele rollen.',
  doorbraak: 'Werkgroep met VNG en uitvoerders. Agenda in platte tekst, een verzendlijst.',
  weekoverleg: 'Wekelijkse reeks, met drie eerdere keren.',
  groot: 'Vijfhonderd genodigden en een megabyte aan vijandige HTML.',
};

/** One meeting as the page lists it. */
export interface ListedMeeting {
  readonly key: string;
  readonly title: string;
  readonly when: string;
  readonly purpose: string;
  readonly people: number | null;
  readonly teams: string;
  /** Null for a call without an event: Outlook knows nothing of it. */
  readonly outlook: string | null;
}

const days = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "maandag 23 november" */
export function dayWords(localTime: string): string {
  return days.format(new Date(`${localTime.slice(0, 10)}T00:00:00Z`));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function clock(localTime: string): string {
  return localTime.slice(11, 16).replace(':', '.');
}

function listed(meeting: WorldMeeting, secretary: string): ListedMeeting {
  const side = meeting.organizer.address === secretary ? 'organizer' : 'attendee';
  return {
    key: meeting.key,
    title: meeting.subject,
    when: `${clock(meeting.start)} – ${clock(meeting.end)}`,
    purpose: purposes[meeting.key] ?? sentence(dayWords(meeting.start)),
    people: meeting.attendees.length,
    teams: `/teams/?meeting=${meeting.key}`,
    outlook: `/outlook/?meeting=${meeting.key}&as=${side}`,
  };
}

/** Everything that can be opened: what is held on the world's day by the clock, calls without an event, and the past of the series. */
export function listMeetings(world: World): {
  readonly day: string;
  readonly today: readonly ListedMeeting[];
  readonly earlier: readonly ListedMeeting[];
} {
  const secretary = world.users.find((user) => user.id === world.secretaryId)?.mail ?? '';
  const inOrder = [...world.meetings].sort((one, other) => one.start.localeCompare(other.start));
  const last = inOrder.at(-1)?.start.slice(0, 10) ?? '';
  const isToday = (meeting: WorldMeeting) => meeting.start.startsWith(last);
  const calls = world.adHocChats.map((chat) => ({
    key: chat.key,
    title: chat.topic,
    when: 'nu',
    purpose: 'Begonnen vanuit een chat: staat in niemands agenda.',
    people: null,
    teams: `/teams/?meeting=${chat.key}`,
    outlook: null,
  }));
  return {
    day: dayWords(last),
    today: [...inOrder.filter(isToday).map((meeting) => listed(meeting, secretary)), ...calls],
    earlier: inOrder.filter((meeting) => !isToday(meeting)).map((meeting) => listed(meeting, secretary)),
  };
}
