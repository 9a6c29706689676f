import { invalid, overLimit } from './access';
import { readObject, readOpenTypeValue, readOrderHint } from './fields';
import type { DetailFields, OpenTypeValue } from './store';

/** Changes to details: members of an open type that are null go away. */
export interface DetailChanges {
  readonly description?: string;
  readonly previewType?: string;
  readonly references?: Readonly<Record<string, OpenTypeValue | null>>;
  readonly checklist?: Readonly<Record<string, OpenTypeValue | null>>;
}

/** Who writes and when, for items that remember it. */
export interface Author {
  readonly userId: string;
  readonly now: string;
}

const previews = ['automatic', 'noPreview', 'checklist', 'description', 'reference'];

/** Checks the body of a write to details. */
export function readDetailChanges(value: unknown, author: Author): DetailChanges {
  const body = readObject(value, 'details');
  const known = ['description', 'previewType', 'references', 'checklist'];
  const unknown = Object.keys(body).find((name) => !name.startsWith('@') && !known.includes(name));
  if (unknown) {
    throw invalid(`The property '${unknown}' does not exist on type 'microsoft.graph.plannerTaskDetails'.`);
  }
  return {
    ...('description' in body ? { description: readDescription(body.description) } : {}),
    ...('previewType' in body ? { previewType: readPreview(body.previewType) } : {}),
    ...('references' in body ? { references: readReferences(body.references, author) } : {}),
    ...('checklist' in body ? { checklist: readChecklist(body.checklist, author) } : {}),
  };
}

/** The names under which these changes can be in conflict with others. */
export function changedDetailNames(changes: DetailChanges): string[] {
  return Object.entries(changes).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.keys(value).map((key) => `${name}/${key}`) : [name],
  );
}

/** The details after the changes, or the refusal for a limit. */
export function changedDetails(
  details: DetailFields,
  changes: DetailChanges,
  limits: { readonly referencesOnTask: number; readonly checklistItemsOnTask: number },
): DetailFields {
  const result = {
    description: changes.description ?? details.description,
    previewType: changes.previewType ?? details.previewType,
    references: merged(details.references, changes.references),
    checklist: merged(details.checklist, changes.checklist),
  };
  if (Object.keys(result.references).length > limits.referencesOnTask) {
    throw overLimit('MaximumReferencesOnTask');
  }
  if (Object.keys(result.checklist).length > limits.checklistItemsOnTask) {
    throw overLimit('MaximumChecklistItemsOnTask');
  }
  return result;
}

/** Open-type members after a change: set, changed, or taken away by null. */
export function merged<T>(
  present: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | null>> | undefined,
): Record<string, T> {
  const entries = Object.entries({ ...present, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null));
}

function readDescription(value: unknown): string {
  if (value !== null && typeof value !== 'string') throw invalid("'description' must be a string.");
  return value ?? '';
}

function readPreview(value: unknown): string {
  if (typeof value !== 'string' || !previews.includes(value)) {
    throw invalid(`Requested value '${String(value)}' was not found.`);
  }
  return value;
}

function readReferences(value: unknown, author: Author): Record<string, OpenTypeValue | null> {
  return Object.fromEntries(
    Object.entries(readObject(value, 'references'))
      .filter(([key]) => !key.startsWith('@odata'))
      .map(([key, item]) => {
        checkReferenceKey(key);
        const reference = readOpenTypeValue(item, 'plannerExternalReference', [
          'alias',
          'type',
          'previewPriority',
        ]);
        if (reference && 'previewPriority' in reference) {
          reference.previewPriority = readOrderHint(reference.previewPriority, 'previewPriority');
        }
        return [key, reference && stamped(reference, author)];
      }),
  );
}

/** A web address in which "%", ".", ":", "@" and "#" are written as %25, %2E, %3A, %40 and %23. */
function checkReferenceKey(key: string): void {
  const encoded = !/[.:@#]/.test(key) && !/%(?!25|2E|3A|40|23)/i.test(key);
  const address = encoded ? decodeURIComponent(key) : '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw invalid(`The property name '${key}' is not a valid external reference.`);
  }
}

function readChecklist(value: unknown, author: Author): Record<string, OpenTypeValue | null> {
  return Object.fromEntries(
    Object.entries(readObject(value, 'checklist'))
      .filter(([key]) => !key.startsWith('@odata'))
      .map(([key, value]) => {
        const item = readOpenTypeValue(value, 'plannerChecklistItem', ['title', 'isChecked', 'orderHint']);
        if (item && (typeof item.title !== 'string' || item.title.length > 100)) {
          throw invalid('The title of a checklist item must have 1 to 100 characters.');
        }
        if (item && 'orderHint' in item) item.orderHint = readOrderHint(item.orderHint, 'checklist');
        return [key, item && stamped({ isChecked: false, ...item }, author)];
      }),
  );
}

function stamped(item: OpenTypeValue, { userId, now }: Author): OpenTypeValue {
  return {
    ...item,
    lastModifiedDateTime: now,
    lastModifiedBy: { user: { displayName: null, id: userId } },
  };
}
