import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { shown, shownPieces, withoutMarkup } from '../../../src/dutch/layout/inlineMarkup';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const words = (line: string) => shown(withoutMarkup(line));
const read = (document: string) => readLayout(document, createDepartments('2026-11-23'), '2026-11-23');

describe('what somebody typed around his words', () => {
  it('is none of them: emphasis, links, pictures', () => {
    expect(words('***Actie: Anna*** - de *nota* __aanpassen__.')).toBe('Actie: Anna - de nota aanpassen.');
    expect(words('***Aanwezig:** Anna en Jan. Piet was er niet.*')).toBe(
      'Aanwezig: Anna en Jan. Piet was er niet.',
    );
    expect(words('Stand van zaken [plan van aanpak](https://voorbeeld.example/plan_(2).pdf)')).toBe(
      'Stand van zaken plan van aanpak',
    );
    expect(words('![schets](schets.png) Zie de schets')).toBe(' Zie de schets');
  });

  it('is no star of a footnote, bullet, line to fill in, name of a file or redaction', () => {
    for (const line of [
      'Anna*, Jan*',
      '* Opening',
      'paraaf ____ datum ____',
      'jaar_plan_2026',
      '[naam] (BZK)',
      '2 * 3 * 4',
    ])
      expect(words(line)).toBe(line);
  });

  it('leaves the fields of the head, titles and passages as people read them', () => {
    const document = [
      '*Aanwezig:* Anna Voorbeeld (BZK), Jan Proef (VWS)',
      '*Afwezig*: Piet Monster (SZW)',
      '## Mededelingen',
      'De **nota** is klaar.',
      '## Stand van zaken [plan](https://voorbeeld.example)',
      'Geen bijzonderheden.',
    ].join('\n');
    const { attendees, absentees, agenda, passages } = read(document);
    expect(attendees.map(({ departments }) => departments[0])).toEqual(['BZK', 'VWS']);
    expect(absentees.map(({ departments }) => departments[0])).toEqual(['SZW']);
    expect(agenda.map(({ title }) => title)).toEqual(['Mededelingen', 'Stand van zaken plan']);
    expect(passages[0]?.text).toBe('De nota is klaar.');
  });
});

it('every line keeps its length, and its pieces stand where they say', () => {
  const piece = fc.constantFrom('*', '**', '***', '_', ' ', 'nota', 'é', '[', '](', ')', '!', '.', '1');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      (line) => {
        const text = withoutMarkup(line);
        expect(text).toHaveLength(line.length);
        const found = shownPieces(text, { at: 3, source: 0, afterCut: false });
        for (const { at, source, length } of found)
          expect(shown(text).slice(at - 3, at - 3 + length)).toBe(line.slice(source, source + length));
      },
    ),
  );
});

it('a line of a million marks is read to its end', () => {
  for (const unit of ['*a* ', '**', '[a](b) ', '[a](', '_a'])
    expect(withoutMarkup(unit.repeat(1_000_000 / unit.length))).toHaveLength(
      1_000_000 - (1_000_000 % unit.length),
    );
});
