import { AlignmentType, LevelFormat, type IStylesOptions, type INumberingOptions } from 'docx';
import type { HouseStyle } from '../houseStyle';

/** Twips: a twentieth of a point. */
const twips = (points: number): number => Math.round(points * 20);

/** Names of the styles of our own, for the renderer and for who changes the look in Word. */
export const styleIds = {
  label: 'Veldnaam',
  colophon: 'Colofon',
  colophonHeading: 'ColofonKop',
  speaker: 'Spreker',
  mark: 'Merkregel',
  action: 'Actieregel',
  decision: 'Besluitregel',
  cell: 'Tabelcel',
  columnHeading: 'Kolomkop',
} as const;

/** Lists of Word: the agenda's numbers and letters, and bullets. Below an item without a number letters begin anew. */
export const lists = {
  agenda: 'agenda',
  bullets: 'opsomming',
  below: (item: number) => `agenda-onder-${item}`,
} as const;

const textSize = 9;
const dutch = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' } as const;

/** Styles of the document: sizes in points become Word's half points here. */
export function wordStyles({ fonts, colours }: HouseStyle): IStylesOptions {
  const size = (points: number) => points * 2;
  const heading = (points: number, before: number) => ({
    run: { font: fonts.heading, size: size(points), bold: true, color: colours.heading },
    paragraph: { spacing: { before: twips(before), after: twips(4) }, keepNext: true },
  });
  const own = (id: string, name: string, more: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...more,
  });
  return {
    default: {
      document: {
        run: { font: fonts.text, size: size(textSize), color: colours.text, language: dutch },
        paragraph: { spacing: { after: twips(4), line: 280 } },
      },
      title: {
        run: { font: fonts.heading, size: size(16), color: colours.heading },
        paragraph: { spacing: { after: twips(6) } },
      },
      heading1: heading(10, 12),
      heading2: heading(9, 8),
    },
    paragraphStyles: [
      own(styleIds.label, 'Veldnaam', { paragraph: { spacing: { before: twips(2), after: twips(2) } } }),
      own(styleIds.colophon, 'Colofon', {
        run: { size: size(7) },
        paragraph: { spacing: { after: 0, line: 220 } },
      }),
      own(styleIds.colophonHeading, 'Colofon kop', {
        run: { size: size(7), bold: true },
        paragraph: { spacing: { before: twips(6), after: 0, line: 220 }, keepNext: true },
      }),
      own(styleIds.speaker, 'Spreker', {
        run: { italics: true },
        paragraph: { keepNext: true, spacing: { before: twips(4), after: twips(2) } },
      }),
      own(styleIds.action, 'Actieregel', { paragraph: { keepLines: true } }),
      own(styleIds.decision, 'Besluitregel', { paragraph: { keepLines: true } }),
      own(styleIds.mark, 'Merkregel', { run: { size: size(8) } }),
      own(styleIds.cell, 'Tabelcel', { paragraph: { spacing: { before: twips(2), after: twips(2) } } }),
      own(styleIds.columnHeading, 'Kolomkop', {
        run: { bold: true },
        paragraph: { spacing: { before: twips(2), after: twips(2) }, keepNext: true },
      }),
    ],
  };
}

/** The lists; `firstNumber` is the number of the first agenda item, `unnumbered` where items without one stand. */
export function wordNumbering(firstNumber: number, unnumbered: readonly number[]): INumberingOptions {
  const level = (
    at: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
    start: number,
  ) => ({
    level: at,
    format,
    text,
    start,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 400, hanging: 400 } } },
  });
  return {
    config: [
      ...[lists.agenda, ...unnumbered.map(lists.below)].map((reference) => ({
        reference,
        levels: [
          level(0, LevelFormat.DECIMAL, '%1.', firstNumber),
          level(1, LevelFormat.LOWER_LETTER, '%2.', 1),
        ],
      })),
      {
        reference: lists.bullets,
        levels: [0, 1, 2, 3, 4].map((depth) => ({
          level: depth,
          format: LevelFormat.BULLET,
          text: depth % 2 === 0 ? '•' : '–',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 300 + 300 * depth, hanging: 300 } } },
        })),
      },
    ],
  };
}
