import { addDays, format, parseISO } from 'date-fns';
import { joinBlockHtml } from '../bodies/joinBlock';
import { webLine, webPage } from '../bodies/outlook';
import { coming, occurrence, silent, type MeetingDraft } from '../meeting';
import type { WorldMeeting } from '../world';

const draft: MeetingDraft = {
  key: 'weekoverleg',
  subject: 'Weekoverleg coördinatoren',
  from: '10:00',
  until: '10:30',
  location: 'Microsoft Teams Meeting',
  createdIn: 'teams',
  organizer: 'anna.voorbeeld',
  hideAttendees: false,
  attendees: [
    coming('lotte.proefstuk'),
    coming('douwe.schijnbaar'),
    coming('youssef.raming'),
    coming('chantal.sluismodel'),
    coming('greet.pseudoniem'),
    silent('kasper.proefveld'),
    coming('olaf.invuloefening'),
    coming('teun.wisselrol'),
    coming('bram.proef'),
    silent('quinten.stroman'),
  ],
  body: (link) => ({
    contentType: 'html',
    content: webPage(
      [
        webLine('Goedemorgen,'),
        webLine('Vaste agenda, elke week dezelfde vier punten:'),
        '<ol><li>Actiepunten vorige week</li><li>Wat komt er aan</li><li>Knelpunten per departement</li><li>Rondvraag</li></ol>',
        webLine('Anna'),
        joinBlockHtml({ ...link, language: 'en' }),
      ].join('\n'),
    ),
  }),
};

function weeksAgo(weeks: number, today: string): string {
  return format(addDays(parseISO(today), -7 * weeks), 'yyyy-MM-dd');
}

/** A weekly series: "weekoverleg" is today's, "weekoverleg-1" was a week ago, up to three weeks back. */
export function weekoverleg(today: string): readonly WorldMeeting[] {
  const past = [3, 2, 1].map((weeks) =>
    occurrence({ ...draft, key: `weekoverleg-${weeks}` }, weeksAgo(weeks, today), 'weekoverleg'),
  );
  return [...past, occurrence(draft, today, 'weekoverleg')];
}
