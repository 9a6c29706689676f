import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDecision, type CarryDecision, type Verdict } from '../../src/minutes/carriedAction';
import { laterThan } from '../../src/minutes/laterThan';
import { standingOf } from '../../src/minutes/standing';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { agreed, decided, seen } from '../carryOver/build';

const { action } = seen(agreed('2026-11-09', 'l1'), 'open');

const verdicts: readonly Verdict[] = [
  { kind: 'kept' },
  { kind: 'closed' },
  { kind: 'moved', from: null, due: '2026-12-01' },
  { kind: 'withdrawn' },
];

const decision = fc
  .record({ at: fc.integer({ min: 0, max: 50 }), by: fc.constantFrom('Anna', 'Bram'), nth: fc.nat(3) })
  .map(({ at, by, nth }): CarryDecision => {
    const moment = `2026-11-16T10:00:${String(at).padStart(2, '0')}.000Z`;
    return decided(action.key, verdicts[nth]!, { at: moment, by, remark: `${at} ${by}` });
  });

/** Nobody writes two things at the same instant. */
const decisions = fc.uniqueArray(decision, { selector: ({ remark }) => remark, maxLength: 8 });

describe('what two devices decide at once', () => {
  it('is all there on both, and the same one counts, in whatever order they meet', () => {
    fc.assert(
      fc.property(decisions, fc.nat(8), (all, cut) => {
        const [one, other] = [createMinutesDocument(), createMinutesDocument()];
        for (const document of [one, other]) document.write.carry([action]);
        all.forEach((each, at) => (at < cut ? one : other).write.decide(each));
        one.merge(other.encode());
        other.merge(one.encode());
        const [[here], [there]] = [one.record().carried, other.record().carried];
        expect(here).toEqual(there);
        expect(here?.decisions).toHaveLength(all.length);
        const last = [...all].sort((a, b) => (`${a.at}${a.by}` < `${b.at}${b.by}` ? -1 : 1)).at(-1);
        expect(lastDecision(here!)).toEqual(last?.verdict.kind === 'withdrawn' ? null : (last ?? null));
      }),
      { numRuns: 50 },
    );
  });

  it('a later step counts although the clock that took it is behind', () => {
    const document = createMinutesDocument();
    const minutes = document.minutes();
    const at = '2026-11-30T10:00:00.000Z';
    document.write.takeStep({
      kind: 'adopted',
      on: '2026-11-30',
      meeting: null,
      amendment: null,
      minutes,
      at,
      by: 'Anna',
    });
    document.write.takeStep({ kind: 'draft', at: laterThan(at, '2026-11-30T09:00:00.000Z'), by: 'Bram' });
    expect(standingOf(document.record().steps)).toMatchObject({ kind: 'draft', by: 'Bram' });
  });

  it('the record is the same value until something is added, and passes over what it does not know', () => {
    const document = createMinutesDocument();
    document.write.carry([action]);
    const before = document.record();
    document.changeHeader({ title: 'Anders' });
    expect(document.record()).toBe(before);
    document.outline.doc!.getMap('standing').set('later', { kind: 'archived', at: '2030', by: 'Anna' });
    expect(document.record().steps).toEqual([]);
  });
});
