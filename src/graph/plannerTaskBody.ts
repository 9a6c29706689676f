/** A web address that a task refers to, with the name it is shown by. */
export interface TaskReference {
  readonly address: string;
  readonly alias: string;
}

/** Planner's open types name each value's type, or the request is refused. */
const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' };

/** Assigns and unassigns people by Entra object id. */
export function assignments(assign: readonly string[], unassign: readonly string[]): Record<string, unknown> {
  return Object.fromEntries([
    ...assign.map((id) => [id, assignment] as const),
    ...unassign.map((id) => [id, null] as const),
  ]);
}

/** References as Planner keys them. */
export function references({ address, alias }: TaskReference): Record<string, unknown> {
  const value = {
    '@odata.type': '#microsoft.graph.plannerExternalReference',
    alias,
    type: 'Other',
    previewPriority: ' !',
  };
  return { [referenceKey(address)]: value };
}

/** The address as a property name: these characters mean something else there, "%" first of all. */
export function referenceKey(address: string): string {
  return address.replace(/[%.:@#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The address behind a property name. */
export function referenceAddress(key: string): string {
  return key.replace(/%(25|2E|3A|40|23)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
