import * as v from 'valibot';
import type { CarriedAction, CarryDecision } from '../minutes/carriedAction';
import type { Minutes } from '../minutes/minutes';
import type { BroughtItem } from '../minutes/postponed';
import type { Adoption, StandingStep } from '../minutes/standing';

/** Shapes of what the document keeps of other meetings. Another device, or a newer version, may have written anything. */
const text = v.string();
const textOrNull = v.nullable(text);
const meeting = v.object({ id: text, title: text, date: text });
const written = { at: text, by: text };

const carried = v.object({
  key: text,
  born: meeting,
  lineId: text,
  title: text,
  department: text,
  others: v.array(text),
  state: v.picklist(['open', 'underWay', 'done', 'gone', 'unknown']),
  due: textOrNull,
});

const verdict = v.variant('kind', [
  v.object({ kind: v.picklist(['kept', 'closed', 'withdrawn']) }),
  v.object({ kind: v.literal('moved'), from: textOrNull, due: textOrNull }),
  v.object({ kind: v.literal('reassigned'), to: text }),
]);

const decision = v.object({ key: text, verdict, remark: text, ...written });
const brought = v.object({ key: text, from: meeting, title: text });
const adoption = v.object({ meeting, amendment: textOrNull, stands: v.boolean(), ...written });

const minutes = v.custom<Minutes>(
  (value) => typeof value === 'object' && value !== null && 'blocks' in value && 'header' in value,
);
const step = v.variant('kind', [
  v.object({ kind: v.picklist(['draft', 'toAdopt']), ...written }),
  v.object({
    kind: v.literal('adopted'),
    on: text,
    meeting: v.nullable(meeting),
    amendment: textOrNull,
    minutes,
    ...written,
  }),
]);

function reader<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T | null {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  };
}

/** Each gives the value, or null when it is not one. */
export const readCarried: (value: unknown) => CarriedAction | null = reader(carried);
export const readDecision: (value: unknown) => CarryDecision | null = reader(decision);
export const readBrought: (value: unknown) => BroughtItem | null = reader(brought);
export const readAdoption: (value: unknown) => Adoption | null = reader(adoption);
export const readStep: (value: unknown) => StandingStep | null = reader(step);
