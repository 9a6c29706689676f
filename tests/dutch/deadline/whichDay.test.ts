import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/dutch/deadline/readDeadline';

/** A Monday. */
const meeting = { meetingDate: '2026-11-23', calendar: [] };
const due = (phrase: string) => readDeadline(phrase, meeting)?.due ?? null;

describe('which day of several is the deadline', () => {
  it.each([
    ['de brief van 23-09 uiterlijk 27-11 sturen', '2026-11-27'],
    ['voor het debat op 3 december, uiterlijk 27 november', '2026-11-27'],
    ['op 3 december, en nog eens op 4 december', '2026-12-03'],
    ['vrijdag de stukken van 1 december nalopen', '2026-11-27'],
    ['de regeling loopt tot en met 2028, de brief moet uiterlijk 27 november weg', '2026-11-27'],
    ['per 1 december van kracht, graag uiterlijk woensdag reactie', '2026-11-25'],
  ])('%s', (phrase, date) => expect(due(phrase)).toBe(date));
});

describe('other ways to write a day', () => {
  it.each([
    ['27.11.2026', '2026-11-27'],
    ["27-11-'26", '2026-11-27'],
    ['1e december', '2026-12-01'],
    ['vrijdagmiddag', '2026-11-27'],
    ['uiterlijk vr', '2026-11-27'],
    ['woensdag over een week', '2026-12-02'],
    ['deze week', '2026-11-27'],
    ['vandaag', '2026-11-23'],
    ['vóór zondag', '2026-11-27'],
    ['eerste maandag van december', '2026-12-07'],
    ['de laatste vrijdag van januari', '2027-01-29'],
    ['uiterlijk de tweede dinsdag in februari 2027', '2027-02-09'],
    ['vóór de laatste werkdag van deze maand', '2026-11-27'],
    ['eerste werkdag van januari', '2027-01-04'],
    ['eerste dinsdag van de maand', '2026-12-01'],
    ['vijfde vrijdag van december', '2027-12-31'],
    ['vijfde vrijdag van december 2026', null],
    ['per ultimo december', '2026-12-31'],
    ['vrijdag de 4e', '2026-12-04'],
    ['dl. 4 dec', '2026-12-04'],
    ['de week na volgende week', '2026-12-11'],
    ['over twee weken op dinsdag', '2026-12-08'],
    ['in de eerste twee weken van januari', '2027-01-15'],
    ['laatste week van december', '2026-12-31'],
    ['tweede week van volgende maand', '2026-12-11'],
    ['in de eerste volle week van januari', '2027-01-08'],
    ['de laatste dag van februari', '2027-02-28'],
    ['over zeventien dagen', '2026-12-10'],
    ['binnen 5 wd', '2026-11-30'],
    ['Q1/Q2 2027', '2027-06-30'],
    ['kwartaal 1', '2027-03-31'],
    ['1e kw. 2027', '2027-03-31'],
    ['kwartaal 5', null],
    ['dit kalenderjaar', '2026-12-31'],
    ['tussen kerst en oud en nieuw', '2026-12-31'],
    ['voor 1e kerstdag', '2026-12-24'],
  ])('%s', (phrase, date) => expect(due(phrase)).toBe(date));
});

it('stands on the words it names, whatever the phrase', () => {
  const bits = fc.constantFrom(
    'uiterlijk ',
    'vóór ',
    'van ',
    '27',
    '-',
    '11',
    ' nov',
    ' 2026',
    'vrijdag',
    ' zo ',
    '/',
    'e',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      const phrase = parts.join('');
      const found = readDeadline(phrase, meeting);
      if (!found) return;
      expect(phrase.slice(found.span.start, found.span.end)).toBe(found.words);
      expect(found.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});
