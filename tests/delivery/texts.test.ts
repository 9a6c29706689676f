import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInstant } from '../../src/delivery/dueInstant';
import { shortened } from '../../src/minutes/shortened';
import { wantedTasks } from '../../src/delivery/wantedTasks';
import { createDepartments } from '../../src/departments/resolver';
import type { Responsible } from '../../src/minutes/actionPoint';
import type { Minutes } from '../../src/minutes/minutes';
import { dutchDay } from '../../src/minutes/dutchDay';

describe('the due date', () => {
  it('is five in the afternoon in the Netherlands, winter and summer', () => {
    expect(dueInstant('2026-12-04')).toBe('2026-12-04T16:00:00.000Z');
    expect(dueInstant('2026-07-03')).toBe('2026-07-03T15:00:00.000Z');
    expect(dueInstant('2026-03-29')).toBe('2026-03-29T15:00:00.000Z');
  });

  it('reads back as the same day', () => {
    const days = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (day) => dutchDay(dueInstant(day)) === day));
  });
});

describe('a title', () => {
  it('is never longer than it may be, and whole when it fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 20, max: 255 }),
        (text, longest) => {
          const title = shortened(text, longest);
          expect(title.length).toBeLessThanOrEqual(longest);
          expect(title).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
    expect(shortened('kort  genoeg\n', 255)).toBe('kort genoeg');
  });

  it('is cut at a word', () => {
    expect(shortened('het voorstel, nader uitgewerkt', 24)).toBe('het voorstel, nader…');
  });
});

describe('the tasks that are wanted', () => {
  it('say who comes before and after in a sequence', () => {
    const tasks = tasksFor({ kind: 'sequence', departments: ['VWS', 'BZK', 'IENW'] });
    expect(tasks.map(({ department }) => department)).toEqual(['VWS', 'BZK', 'IENW']);
    expect(tasks[0]?.content.description).toContain('VWS, daarna BZK en IenW');
    expect(tasks[1]?.content.description).toContain('BZK, na VWS, daarna IenW');
    expect(tasks[2]?.content.description).toContain('IenW, na VWS en BZK');
  });

  it('keep the whole text in the description when the title is cut', () => {
    const text = `stelt ${'een heel lange zin '.repeat(30)}op`;
    const [task] = tasksFor({ kind: 'joint', departments: ['VWS'] }, text);
    expect(task?.content.title.length).toBeLessThanOrEqual(255);
    expect(task?.content.description).toContain(text);
  });

  it('name the item when the words alone say little', () => {
    const [task] = tasksFor({ kind: 'joint', departments: ['VWS'] }, 'werkt dit uit');
    expect(task?.content.title).toBe('Werkt dit uit (Begroting)');
    expect(task?.content.description).toContain('Vergadering: Raad, 23 november 2026');
    expect(task?.content.description).toContain('Agendapunt: 1 Begroting');
  });
});

function tasksFor(responsible: Responsible, text = 'legt het voorstel voor aan de raad') {
  const minutes: Minutes = {
    header: {
      title: 'Raad',
      start: '2026-11-23T16:30:00+01:00',
      end: '2026-11-23T18:00:00+01:00',
      place: '',
      held: null,
      reference: null,
      firstNumber: 1,
      iCalUId: null,
      seriesId: null,
      webLink: null,
    },
    attendees: [],
    blocks: [
      {
        type: 'agendaItem',
        id: 'item',
        title: 'Begroting',
        level: 0,
        inserted: false,
        outcome: null,
        presenter: null,
        proposed: false,
      },
      {
        type: 'line',
        id: 'a',
        text,
        depth: 0,
        kind: 'action',
        speaker: null,
        action: { title: null, responsible, involved: [], deadline: null },
      },
    ],
  };
  return wantedTasks(minutes, {}, { language: 'nl', departments: createDepartments('2026-11-23') });
}
