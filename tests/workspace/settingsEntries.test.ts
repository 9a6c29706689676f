import type { Department } from '../../src/departments/department';
import fc from 'fast-check';
import { neutralStyle } from '../../src/documents/houseStyle';
import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  mergeEntries,
  newEntries,
  settingsOf,
  type SettingsEntries,
} from '../../src/workspace/settingsEntries';

const moments = ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:01.000Z', '2026-11-24T10:00:00.000Z'];
const entries: fc.Arbitrary<SettingsEntries> = fc.dictionary(
  fc.constantFrom('routes BZK', 'routes VWS', 'address a@b.nl', 'department X'),
  fc.record({ value: fc.oneof(fc.string(), fc.integer()), at: fc.constantFrom(...moments) }),
);

const extra: Department = {
  code: 'NIEUW',
  abbreviation: 'Nieuw',
  name: 'Nieuw bureau',
  kind: 'independent',
  parent: null,
  aliases: [],
  mailDomains: [],
  validFrom: null,
  validTo: null,
};

describe('merging settings', () => {
  it('is the same in any order, and twice is once', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
        expect(mergeEntries(a, a)).toEqual(a);
      }),
    );
  });

  it('loses no key and keeps the latest of each', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const merged = mergeEntries(a, b);
        for (const key of [...Object.keys(a), ...Object.keys(b)]) {
          const latest = [a[key]?.at, b[key]?.at]
            .filter((at) => at !== undefined)
            .sort()
            .at(-1);
          expect(merged[key]?.at).toBe(latest);
        }
      }),
    );
  });
});

describe('settings as entries', () => {
  const mail = { kind: 'mail', address: 'postbus@voorbeeld.nl' } as const;

  it('come back as settings, addresses in lower case', () => {
    const change = {
      routes: { BZK: mail },
      departmentByAddress: { 'Anna@Voorbeeld.nl': 'VWS' },
      extraDepartments: [extra],
    };
    expect(settingsOf(entriesOf(change, moments[0]!))).toEqual({
      routes: { BZK: mail },
      departmentByAddress: { 'anna@voorbeeld.nl': 'VWS' },
      extraDepartments: [extra],
      houseStyle: neutralStyle,
      topics: [],
    });
  });

  it('keep the house style field by field, and take no field of an unknown form', () => {
    const one = entriesOf({ houseStyle: { organisation: 'Ministerie van Proef' } }, moments[0]!);
    const other = entriesOf({ houseStyle: { unit: 'Bureau' } }, moments[1]!);
    const strange = {
      'style fonts': { value: { text: 'x;background:url(//elders)', heading: 'Arial' }, at: moments[0]! },
    };
    expect(settingsOf({ ...mergeEntries(one, other), ...strange }).houseStyle).toEqual({
      ...neutralStyle,
      organisation: 'Ministerie van Proef',
      unit: 'Bureau',
    });
  });

  it('leave out a route of an unknown form', () => {
    const strange = { 'routes BZK': { value: { kind: 'pigeon' }, at: moments[0]! } };
    expect(settingsOf(strange).routes).toEqual({});
  });

  it('change only where something new is said', () => {
    const known = entriesOf({ routes: { BZK: mail } }, moments[0]!);
    const again = entriesOf({ routes: { BZK: mail, VWS: mail } }, moments[1]!);
    expect(Object.keys(newEntries(known, again))).toEqual(['routes VWS']);
  });

  it('keep the topics that two secretaries add at once, and let one be taken out', () => {
    const topic = (name: string) => ({ name, lead: 'BZK', involved: ['VWS'], words: [] });
    const one = entriesOf({ topics: { Wonen: topic('Wonen') } }, moments[0]!);
    const other = entriesOf({ topics: { Zorg: topic('Zorg') } }, moments[1]!);
    const both = mergeEntries(one, other);
    expect(settingsOf(both).topics).toEqual([topic('Wonen'), topic('Zorg')]);
    const without = mergeEntries(both, entriesOf({ topics: { Wonen: null } }, moments[1]!));
    expect(settingsOf(without).topics).toEqual([topic('Zorg')]);
  });
});
