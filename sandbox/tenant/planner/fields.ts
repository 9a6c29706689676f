import { invalid } from './access';
import { newOrderHint, type OpenTypeValue, type TaskFields } from './store';

type Body = Readonly<Record<string, unknown>>;
type Reader = (value: unknown, name: string) => unknown;

/** Members of a task that a client may write, each with the check of its value. */
const readers: Readonly<Record<keyof TaskFields, Reader>> = {
  title: readTitle,
  bucketId: readText,
  orderHint: readOrderHint,
  assigneePriority: readOrderHint,
  percentComplete: (value, name) => readInteger(value, name, 100),
  priority: (value, name) => readInteger(value, name, 10),
  startDateTime: readInstant,
  dueDateTime: readInstant,
  conversationThreadId: readText,
  assignments: readAssignments,
  appliedCategories: readCategories,
};

const readOnly = [
  'id',
  'createdBy',
  'createdDateTime',
  'completedBy',
  'completedDateTime',
  'hasDescription',
  'previewType',
  'referenceCount',
  'checklistItemCount',
  'activeChecklistItemCount',
];

/** The written members of a task, checked. `beside` names what else the body may hold. */
export function readTaskFields(body: Body, beside: readonly string[]): Partial<TaskFields> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('@') || beside.includes(name)) continue;
    if (readOnly.includes(name)) throw invalid(`The property '${name}' is read-only and cannot be set.`);
    const read = readers[name as keyof TaskFields];
    if (!read) {
      throw invalid(`The property '${name}' does not exist on type 'microsoft.graph.plannerTask'.`);
    }
    fields[name] = read(value, name);
  }
  return fields as Partial<TaskFields>;
}

/** A JSON object, or 400. */
export function readObject(value: unknown, name: string): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Buffer.isBuffer(value)) {
    throw invalid(`'${name}' must be an object.`);
  }
  return value as Body;
}

/** An item of one of Planner's open types: null, or an object that names its type. */
export function readOpenTypeValue(
  value: unknown,
  type: string,
  allowed: readonly string[],
): OpenTypeValue | null {
  if (value === null) return null;
  const item = readObject(value, type);
  if (String(item['@odata.type']).replace('#', '') !== `microsoft.graph.${type}`) {
    throw invalid(`A value of '@odata.type' microsoft.graph.${type} is expected.`);
  }
  const unknown = Object.keys(item).find((name) => !name.startsWith('@') && !allowed.includes(name));
  if (unknown) throw invalid(`The property '${unknown}' does not exist on type 'microsoft.graph.${type}'.`);
  return { ...item, '@odata.type': `#microsoft.graph.${type}` };
}

/** "<previous> <next>!": what the service made itself is refused, as it has no "!". */
export function readOrderHint(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^[\x20-\x7e]* [\x20-\x7e]*!$/.test(value)) {
    throw invalid(`The order hint in '${name}' is not valid.`);
  }
  return newOrderHint();
}

export function readText(value: unknown, name: string): string | null {
  if (value !== null && typeof value !== 'string') throw invalid(`'${name}' must be a string.`);
  return value;
}

function readTitle(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalid('The title of a task is required.');
  if (value.length > 255) throw invalid('The title of a task may not be longer than 255 characters.');
  return value;
}

function readInteger(value: unknown, name: string, most: number): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most) {
    throw invalid(`'${name}' must be a number from 0 to ${most}.`);
  }
  return value as number;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)$/;

function readInstant(value: unknown, name: string): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value))) {
    throw invalid(`Cannot convert the value of '${name}' to the expected type 'Edm.DateTimeOffset'.`);
  }
  return new Date(value).toISOString().replace(/\.000Z$/, 'Z');
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readAssignments(value: unknown): Record<string, OpenTypeValue | null> {
  return Object.fromEntries(
    Object.entries(readObject(value, 'assignments')).map(([userId, item]) => {
      if (!GUID.test(userId)) throw invalid(`'${userId}' is not the id of a user.`);
      const assignment = readOpenTypeValue(item, 'plannerAssignment', ['orderHint']);
      if (assignment) {
        assignment.orderHint = readOrderHint(assignment.orderHint, 'assignments');
      }
      return [userId, assignment];
    }),
  );
}

function readCategories(value: unknown): Record<string, boolean> {
  const categories = readObject(value, 'appliedCategories');
  for (const [name, applied] of Object.entries(categories)) {
    if (name.startsWith('@')) continue;
    if (!/^category([1-9]|1\d|2[0-5])$/.test(name) || typeof applied !== 'boolean') {
      throw invalid(`'${name}' is not a category.`);
    }
  }
  return categories as Record<string, boolean>;
}
