import { joinBlockHtml } from '../bodies/joinBlock';
import { hostileHead, hostileTail } from '../bodies/hostile';
import { webPage } from '../bodies/outlook';
import { byMail, coming, type MeetingDraft } from '../meeting';
import { ministries } from '../ministries';
import { users } from '../users';

const size = 1_000_000;
const invited = 500;

const agenda = `<p><strong>Agenda</strong></p>
<ol><li>Opening <img src="x" onerror="window.hostile=1" alt=""></li><li>Stand van het programma<script>window.hostile=2</script></li>
<li><a href="javascript:window.hostile=3">Vragen uit de zaal</a></li><li>Sluiting</ol>`;

/** A paragraph no two of which are the same, so that nothing can be folded together. */
function filler(at: number): string {
  return `<p style="margin:0" class="tekst-${at}">Toelichting ${at}: deze alinea vult de uitnodiging en zegt verder <span lang="NL">niets</span> van belang.</p>\n`;
}

function toSize(head: string, tail: string): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let at = 1; length < size; at += 1) {
    const next = filler(at);
    parts.push(next);
    length += next.length;
  }
  return [...parts, tail].join('');
}

const organizer = 'floor.sjabloon';
const known = users.map((user) => user.mail.split('@')[0] ?? '').filter((local) => local !== organizer);

/** Enough people nobody here knows, spread over the ministries, to fill the list. */
const strangers = Array.from({ length: invited - known.length }, (_, at) => {
  const domain = ministries[at % ministries.length]?.domain ?? 'minbzk.nl';
  return byMail(`Deelnemer ${at + 1}, Test`, `test.deelnemer${at + 1}@${domain}`);
});

/** Five hundred people and a megabyte, with everything in it that must never run. */
export const groot: MeetingDraft = {
  key: 'groot',
  subject: 'Rijksbrede bijeenkomst <b>Samen vooruit</b>',
  from: '15:00',
  until: '16:00',
  location: 'Online',
  createdIn: 'teams',
  organizer,
  hideAttendees: false,
  attendees: [...known.map(coming), ...strangers],
  body: (link) => ({
    contentType: 'html',
    content: webPage(
      toSize(`${hostileHead}${agenda}`, `${hostileTail}${joinBlockHtml({ ...link, language: 'nl' })}`),
    ),
  }),
};
