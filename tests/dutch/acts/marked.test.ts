import { describe, expect, it } from 'vitest';
import { actionsIn, meeting } from '../meeting';
import { readPassage } from '../../../src/dutch/readPassage';

/** Title and departments of each action of a line. */
function tasks(line: string): readonly (readonly [string | null, string])[] {
  return actionsIn(line).map(({ action }) => {
    const { responsible, title } = action!;
    return [title, responsible.kind === 'everybody' ? 'ALL' : responsible.departments.join('+')] as const;
  });
}

describe('several tasks behind one mark', () => {
  const three = [
    ['Opzet rondsturen', 'SZW'],
    ['Reacties verwerken', 'SZW'],
    ['Brief schrijven', 'SZW'],
  ];
  it.each([
    'Acties SZW: opzet rondsturen; reacties verwerken; brief schrijven.',
    'Acties SZW: a. opzet rondsturen; b. reacties verwerken; c. brief schrijven.',
    'Acties SZW: Opzet rondsturen. Reacties verwerken. Brief schrijven.',
  ])('are a task each: %s', (line) => expect(tasks(line)).toEqual(three));

  it('are whose each says', () => {
    expect(tasks('Acties: SZW levert cijfers aan, VWS schrijft de brief en BZK plant een overleg.')).toEqual([
      ['Cijfers aanleveren', 'SZW'],
      ['Brief schrijven', 'VWS'],
      ['Overleg plannen', 'BZK'],
    ]);
  });

  it('end with the list', () => {
    expect(tasks('Actie SZW: lijst nalopen; cijfers aanvullen. De zaal is klaar. Brief schrijven.')).toEqual([
      ['Lijst nalopen', 'SZW'],
      ['Cijfers aanvullen', 'SZW'],
    ]);
    expect(tasks('Actie SZW: lijst nalopen. Brief schrijven.')).toHaveLength(1);
  });
});

describe('a mark without a colon', () => {
  it('stands before what is to be done', () => {
    expect(tasks('Actie uitnodiging maken.')).toEqual([['Uitnodiging maken', '']]);
    expect(tasks('Actie dit laten regelen door BZK.')[0]?.[1]).toBe('BZK');
  });

  it.each(['Actie is nodig.', 'Actie ondernemen.', 'De actie loopt nog.', 'Actie op korte termijn.'])(
    'is none: %s',
    (line) => expect(tasks(line)).toEqual([]),
  );

  it('may say what was decided, and is no name of a law', () => {
    const kinds = (line: string) =>
      readPassage(line, meeting).map(({ kind, certainty }) => [kind, certainty]);
    expect(kinds('Beslissing Er zal met SZW worden afgestemd of dit past.')).toEqual([
      ['decision', 'explicit'],
    ]);
    expect(kinds('Beslissing: de groep blijft hier.')).toEqual([['decision', 'explicit']]);
    expect(kinds('Besluit Bouwwerken treedt in werking.')).toEqual([]);
  });
});

describe('a mark with what joins names beside it', () => {
  it.each([
    ['Actie aan SZW: lijst nalopen.', 'SZW'],
    ['Actie BZK onder leiding van SZW: lijst nalopen.', 'BZK'],
    ['De lijst klopt niet (actie 3: loop de lijst na met SZW).', ''],
  ])('is one: %s', (line, who) => expect(tasks(line).map(([, codes]) => codes)).toEqual([who]));

  it.each(['De lijst klopt niet, actie?', 'De lijst aan SZW: die klopt.', 'Actie aan de zijlijn: dat mag.'])(
    'is none: %s',
    (line) => expect(tasks(line)).toEqual([]),
  );
});

describe('a mark that was filled in for the form', () => {
  it.each([
    'Actie: geen.',
    'Actie: n.v.t. voor andere departementen',
    'Acties: -',
    'Actie: zie tekst.',
    'Besluit: geen.',
  ])('marks nothing: %s', (line) => expect(readPassage(line, meeting)).toEqual([]));
  it.each(['Actie: geen stukken meer rondsturen (Anna)', 'Besluit: geen verlenging.'])(
    'may begin so: %s',
    (line) => expect(readPassage(line, meeting)).toHaveLength(1),
  );
});
