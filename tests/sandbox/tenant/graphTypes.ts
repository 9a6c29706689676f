import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface GraphType {
  readonly kind: 'EntityType' | 'ComplexType' | 'EnumType';
  readonly base: string | null;
  readonly members?: readonly string[];
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly nullable?: boolean }>
  > | null;
  readonly navigation: Readonly<Record<string, string>> | null;
}

const file =
  process.env.GRAPH_TYPES ?? join(import.meta.dirname, '../../../../shared/reference/graph-types.json');

/** Microsoft's own description of Graph's types, or null where it is not at hand. */
export const graphTypes: Readonly<Record<string, GraphType>> | null = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : null;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int32': (value) => Number.isInteger(value),
  'Edm.Int64': (value) => Number.isInteger(value),
  'Edm.Double': (value) => typeof value === 'number',
  'Edm.DateTimeOffset': (value) => typeof value === 'string' && INSTANT.test(value),
  'Edm.Date': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  'Edm.Binary': (value) => typeof value === 'string',
};

/** What in a value does not fit its type: a line for each thing. Types that are not described fit everything. */
export function misfits(value: unknown, type: string, at = type): readonly string[] {
  const item = /^Collection\((.*)\)$/.exec(type)?.[1];
  if (item) {
    if (!Array.isArray(value)) return [`${at} is no collection`];
    return value.flatMap((one, index) => misfits(one, item, `${at}[${index}]`));
  }
  const primitive = primitives[type];
  if (primitive) return primitive(value) ? [] : [`${at} is no ${type}: ${JSON.stringify(value)}`];
  const described = graphTypes?.[type];
  if (!described) return [];
  if (described.kind === 'EnumType') {
    return described.members?.includes(String(value)) ? [] : [`${at} is no ${type}: ${String(value)}`];
  }
  if (typeof value !== 'object' || value === null) return [`${at} is no ${type}`];
  const derived =
    '@odata.type' in value ? String(value['@odata.type']).replace('#microsoft.graph.', '') : type;
  return Object.entries(value).flatMap(([name, member]) => memberMisfits(derived, name, member, at));
}

function memberMisfits(type: string, name: string, value: unknown, at: string): readonly string[] {
  if (name.includes('@')) return [];
  const property = find(type, (described) => described.properties?.[name]);
  if (property) {
    if (value === null) return property.nullable === false ? [`${at}.${name} may not be null`] : [];
    return misfits(value, property.type, `${at}.${name}`);
  }
  const navigation = find(type, (described) => described.navigation?.[name]);
  if (navigation) return value === null ? [] : misfits(value, navigation, `${at}.${name}`);
  const free = freeMembers[type];
  if (!free) return [`${at}.${name} does not exist`];
  return value === null ? [] : misfits(value, free, `${at}.${name}`);
}

/** Looks in the type and in those it is based on. */
function find<T>(type: string, look: (described: GraphType) => T | undefined): T | undefined {
  const described = graphTypes?.[type];
  if (!described) return undefined;
  return look(described) ?? (described.base ? find(described.base, look) : undefined);
}

/** Open types whose free members the tenant uses: all others must keep to their own. */
const freeMembers: Readonly<Record<string, string>> = {
  plannerAssignments: 'plannerAssignment',
  plannerExternalReferences: 'plannerExternalReference',
  plannerChecklistItems: 'plannerChecklistItem',
  plannerAppliedCategories: 'Edm.Boolean',
  plannerUserIds: 'Edm.Boolean',
  identitySet: 'identity',
  identity: 'Edm.String',
};
