import { describe, expect, it } from 'vitest';
import { comingItems } from '../../src/carryOver/comingItems';
import { isUntold, previousMinutes } from '../../src/carryOver/previousMinutes';
import { endOfAgenda } from '../../src/minutes/postponed';
import type { Block } from '../../src/minutes/block';
import type { Adoption, StandingStep } from '../../src/minutes/standing';
import { item, line } from '../minutes/build';
import { held } from './build';

const by = 'Voorbeeld, Anna';
/** Nobody says so in words. */
const never = () => false;
const postponed = { outcome: { kind: 'postponed' } } as const;

describe('postponed items', () => {
  const first = held('2026-11-09', {
    blocks: [item('a1', { title: 'Huisvesting', ...postponed }), item('a2')],
  });

  it('come onto the agenda of the next meeting', () => {
    expect(comingItems([first], held('2026-11-16'), never)).toEqual([
      {
        key: 'van 2026-11-09|a1',
        title: 'Huisvesting',
        from: { id: 'van 2026-11-09', title: 'Weekoverleg', date: '2026-11-09' },
      },
    ]);
  });

  it('come once: not when this meeting or one between had them, on its agenda or taken off again', () => {
    const brought = comingItems([first], held('2026-11-16'), never);
    expect(comingItems([first], held('2026-11-16', { record: { brought } }), never)).toEqual([]);
    expect(
      comingItems([first, held('2026-11-16', { record: { brought } })], held('2026-11-23'), never),
    ).toEqual([]);
    const invited = held('2026-11-16', { blocks: [item('b1', { title: 'Huisvesting ' })] });
    expect(comingItems([first, invited], held('2026-11-23'), never)).toEqual([]);
  });

  it('come again when they are postponed again', () => {
    const second = held('2026-11-16', {
      record: { brought: comingItems([first], held('2026-11-16'), never) },
      blocks: [item('brought', { title: 'Huisvesting', ...postponed })],
    });
    expect(comingItems([first, second], held('2026-11-23'), never)).toMatchObject([
      { from: { date: '2026-11-16' } },
    ]);
  });

  it('are also those that a decision puts off in words, unless the item itself says what became of it', () => {
    const said = line('b', { kind: 'decision', text: 'Dit punt wordt aangehouden' });
    const says = ({ text }: { readonly text: string }) => text.includes('aangehouden');
    const titles = (blocks: readonly Block[]) =>
      comingItems([held('2026-11-09', { blocks })], held('2026-11-16'), says).map(({ title }) => title);
    expect(titles([item('a1', { title: 'Huisvesting' }), said, item('a2')])).toEqual(['Huisvesting']);
    expect(titles([item('a1'), { ...said, kind: 'note' }])).toEqual([]);
    const referred = { kind: 'referred', body: 'SGO' } as const;
    expect(titles([item('a1', { outcome: referred }), said])).toEqual([]);
  });

  it('stand before the round table, else at the end', () => {
    const blocks = [item('a1'), line('l1'), item('a2', { title: 'Rondvraag en sluiting' })];
    expect(endOfAgenda(blocks)).toBe('l1');
    expect(endOfAgenda(blocks.slice(0, 2))).toBe('l1');
    expect(endOfAgenda([])).toBeNull();
  });
});

describe('minutes that wait to be adopted', () => {
  const toAdopt: StandingStep = { kind: 'toAdopt', at: '2026-11-03T10:00:00.000Z', by };
  const adopted = (at: string): StandingStep => ({
    kind: 'adopted',
    on: '2026-11-16',
    meeting: null,
    amendment: null,
    minutes: held('2026-11-09').minutes,
    at,
    by,
  });
  const adoption = (at: string, stands = true): Adoption => {
    const { id, title, date } = held('2026-11-09').meeting;
    return { meeting: { id, title, date }, amendment: null, stands, at, by };
  };
  const datesOf = (...given: Parameters<typeof previousMinutes>) =>
    previousMinutes(...given).map(({ meeting }) => meeting.date);

  it('are those of the last meeting, and older ones that were sent round', () => {
    const weeks = [
      held('2026-10-26'),
      held('2026-11-02', { record: { steps: [toAdopt] } }),
      held('2026-11-09'),
    ];
    expect(datesOf(weeks, held('2026-11-16').record)).toEqual(['2026-11-09', '2026-11-02']);
  });

  it('are not those that were adopted already', () => {
    const done = held('2026-11-09', { record: { steps: [toAdopt, adopted('2026-11-10T10:00:00.000Z')] } });
    expect(datesOf([done], held('2026-11-16').record)).toEqual([]);
  });

  it('stay in sight in the meeting that adopted them, and are told until they know', () => {
    const at = '2026-11-16T10:00:00.000Z';
    const record = { ...held('2026-11-16').record, adoptions: [adoption(at)] };
    const [before] = previousMinutes([held('2026-11-09', { record: { steps: [toAdopt] } })], record);
    expect(before && isUntold(before)).toBe(true);
    const told = held('2026-11-09', { record: { steps: [toAdopt, adopted(at)] } });
    const [after] = previousMinutes([told], record);
    expect(after && isUntold(after)).toBe(false);
  });

  it('are told as well that it was taken back', () => {
    const told = held('2026-11-09', { record: { steps: [adopted('2026-11-16T10:00:00.000Z')] } });
    const record = { ...told.record, adoptions: [adoption('2026-11-16T10:05:00.000Z', false)] };
    expect(previousMinutes([told], record).map(isUntold)).toEqual([true]);
  });
});
