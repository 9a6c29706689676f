import { describe, expect, it } from 'vitest';
import { readDeadline, readStatement } from '../../../src/dutch/deadline/readDeadline';
import { readStatedMeetings } from '../../../src/dutch/deadline/statedMeetings';

const meetingDate = '2026-11-23';
const calendar = [
  { body: 'MT Voorbeeld', date: '2026-11-23' },
  { body: 'MT Voorbeeld', date: '2026-11-30' },
  { body: 'MT Voorbeeld', date: '2026-12-07' },
  { body: 'SGO', date: '2026-12-02' },
  { body: 'MCC', date: '2026-12-11' },
];
const due = (phrase: string) => readDeadline(phrase, { meetingDate, calendar })?.due ?? null;

describe('counted from the calendar', () => {
  it.each([
    ['in het volgende SGO', '2026-12-02'],
    ['voor het SGO', '2026-12-02'],
    ['voor de MCC', '2026-12-11'],
    ['volgende keer', '2026-11-30'],
    ['in de volgende vergadering', '2026-11-30'],
    ['in het volgende MT', '2026-11-30'],
    ['in het MT van 7 december', '2026-12-07'],
    ['voor het SGO van december', '2026-12-02'],
    ['SGO december', '2026-12-02'],
    ['in het SGO van januari', null],
    ['een overleg in december', '2026-12-31'],
    ['een week voor het SGO', '2026-11-25'],
    ['twee dagen van tevoren', '2026-11-27'],
    ['een week erna', null],
    ['na het SGO', null],
    ['het verslag van het vorige SGO', null],
    ['in de volgende stuurgroep', null],
  ])('%s', (phrase, date) => expect(due(phrase)).toBe(date));
});

describe('what an expression is', () => {
  it.each([
    ['z.s.m.', 'asap'],
    ['t.z.t.', 'unspecified'],
    ['iedere maandag', 'recurring'],
    ['zodra de cijfers er zijn', 'conditional'],
    ['per 1 januari', 'from'],
    ['na 1 december', 'after'],
    ['sinds 1 oktober', 'past'],
    ['de brief van 3 december', 'reference'],
    ['een week van tevoren', 'relative-to-event'],
    ['in de volgende stuurgroep', 'event'],
    ['voor de volgende stuurgroep', 'before-event'],
    ['vóór 1 december', 'before'],
    ['voor december', 'ambiguous'],
    ['eind december', 'range'],
    ['4 december', 'date'],
  ])('%s: %s', (phrase, kind) => {
    expect(readStatement(phrase, { meetingDate, calendar })?.kind).toBe(kind);
  });

  it('keeps the time', () => {
    expect(readDeadline('uiterlijk vrijdag 12.30 uur', { meetingDate, calendar })?.time).toBe('12:30');
    expect(readDeadline('woensdag eind van de dag', { meetingDate, calendar })?.time).toBe('17:00');
  });

  it('tells what it named when it is over', () => {
    expect(readStatement('afgelopen vrijdag', { meetingDate, calendar })?.date).toBe('2026-11-20');
    expect(readStatement('2 nov jl.', { meetingDate, calendar })?.date).toBe('2026-11-02');
  });
});

describe('meetings a document dates itself', () => {
  const stated = (text: string) => readStatedMeetings(text, { meetingDate, calendar: [] }, 'MT Voorbeeld');

  it.each([
    ['De volgende vergadering is op maandag 14 december.', 'MT Voorbeeld', '2026-12-14'],
    ['Volgende bijeenkomst: 14 december 2026, 10.00 uur', 'MT Voorbeeld', '2026-12-14'],
    ['Het volgende overleg vindt plaats op 14-12-2026.', 'MT Voorbeeld', '2026-12-14'],
    ['15 december volgende stuurgroep', 'stuurgroep', '2026-12-15'],
    ['Er staat een volgende sessie ingepland op 14 december.', 'MT Voorbeeld', '2026-12-14'],
    ['In plaats daarvan wordt vergaderd op 14 december.', 'MT Voorbeeld', '2026-12-14'],
    ['Nxt: ma 14/12', 'MT Voorbeeld', '2026-12-14'],
    ['volgende x: ma 14/12', 'MT Voorbeeld', '2026-12-14'],
    ['Vervolgafspraak: 14 december, 14.00 uur', 'MT Voorbeeld', '2026-12-14'],
    ['De groep komt op 14 december weer bij elkaar.', 'MT Voorbeeld', '2026-12-14'],
    ['We zien elkaar weer op 14 december.', 'MT Voorbeeld', '2026-12-14'],
    ['Volgende keer zien we elkaar maandag 14 december.', 'MT Voorbeeld', '2026-12-14'],
    ['Volgende: 14 december.', 'MT Voorbeeld', '2026-12-14'],
    [
      'De werkgroep komt voorlopig wekelijks bijeen, dus werkgroep voorlopig wekelijks.',
      'werkgroep',
      '2026-11-30',
    ],
  ])('%s', (text, body, date) => {
    expect(stated(text)).toEqual([
      { body: 'MT Voorbeeld', date: meetingDate },
      { body, date },
    ]);
  });

  it('finds none where none is dated', () => {
    expect(
      stated('De volgende vergadering wordt nog gepland. Het verslag van 9 november is vastgesteld.'),
    ).toEqual([]);
    expect(stated('De brief komt op 14 december. Het vervolgoverleg met VNG is op 15 december.')).toEqual([]);
  });
});
