import * as v from 'valibot';
import { fontName, headerFields, neutralStyle, type HouseStyle } from '../documents/houseStyle';

const text = v.string();
const font = v.pipe(text, v.regex(fontName));
const colour = v.pipe(text, v.regex(/^[0-9A-F]{6}$/i));
const size = v.pipe(v.number(), v.minValue(1), v.maxValue(1000));
const headerField = v.picklist(headerFields);

/** What each field of a house style looks like. Whoever shares the folder may have written anything: it ends in documents. */
const fields = {
  organisation: text,
  unit: text,
  colophon: v.array(v.object({ heading: text, lines: v.array(text) })),
  colophonFacts: v.array(v.picklist(['date', 'reference', 'pages'])),
  headerFields: v.array(v.object({ field: headerField, label: text })),
  attendance: v.picklist(['names', 'departments']),
  speakers: v.picklist(['above', 'before']),
  fonts: v.object({ text: font, heading: font }),
  colours: v.object({ text: colour, heading: colour, line: colour }),
  logo: v.nullable(
    v.object({
      base64: v.pipe(text, v.base64()),
      type: v.picklist(['png', 'jpg']),
      width: size,
      height: size,
      description: text,
    }),
  ),
} satisfies Record<keyof HouseStyle, v.GenericSchema>;

/** A house style, or a part of it, as keys and values: two secretaries who change different fields both keep theirs. */
export function houseStyleEntries(style: Partial<HouseStyle>): readonly (readonly [string, unknown])[] {
  return Object.entries(style).map(([field, value]) => [`${prefix}${field}`, value]);
}

/** The house style; a field that is not there, or of an unknown form, is the neutral one. */
export function houseStyleOf(valueOf: (key: string) => unknown): HouseStyle {
  const known = Object.entries(fields).flatMap(([field, schema]) => {
    const read = v.safeParse(schema as v.GenericSchema, valueOf(`${prefix}${field}`));
    return read.success ? [[field, read.output]] : [];
  });
  return { ...neutralStyle, ...(Object.fromEntries(known) as Partial<HouseStyle>) };
}

const prefix = 'style ';
