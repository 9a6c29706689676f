import type { Graph, GraphAnswer, GraphError, GraphRequest } from './graph';

/** What the directory tells of somebody; all but the address may be unreadable for us. */
export interface PersonFound {
  readonly address: string;
  readonly userId: string | null;
  readonly department: string | null;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
}

interface GraphPerson {
  readonly id?: string | null;
  readonly department?: string | null;
  readonly companyName?: string | null;
  readonly jobTitle?: string | null;
  readonly userPrincipalName?: string | null;
  readonly scoredEmailAddresses?: readonly { readonly address?: string | null }[] | null;
  readonly mail?: string | null;
}

/** As many values as a `$filter` with `in` may hold. */
const perFilter = 15;
/** Beyond this many addresses the rest goes without the directory: names and mail domains still tell the department. */
const mostAddresses = 270;

/**
 * Who is who, in one `$batch` for up to 270 addresses: `/me/people` has departments without an administrator's consent,
 * `/users` has the ids. What is refused is left out; rejects only when nothing could be asked at all.
 */
export async function findPeople(
  graph: Graph,
  addresses: readonly string[],
): Promise<readonly PersonFound[]> {
  const wanted = [...new Set(addresses.map((address) => address.toLowerCase()))].slice(0, mostAddresses);
  if (wanted.length === 0) return [];
  const answers = await graph.batch([peopleRequest(), ...chunks(wanted).map(usersRequest)]);
  const found = new Map<string, PersonFound>();
  for (const person of answers.flatMap(valuesOf))
    for (const address of addressesOf(person))
      found.set(address, merged(address, found.get(address), person));
  return wanted.flatMap((address) => found.get(address) ?? []);
}

function peopleRequest(): GraphRequest {
  const select = 'id,department,companyName,jobTitle,userPrincipalName,scoredEmailAddresses';
  return { method: 'GET', path: `/me/people?$top=500&$select=${select}`, scopes: ['People.Read'] };
}

function usersRequest(addresses: readonly string[]): GraphRequest {
  const list = addresses.map((address) => `'${address.replaceAll("'", "''")}'`).join(',');
  return {
    method: 'GET',
    path: `/users?$filter=${encodeURIComponent(`mail in (${list})`)}&$select=id,mail,userPrincipalName`,
    scopes: ['User.ReadBasic.All'],
  };
}

function chunks(addresses: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(addresses.length / perFilter) }, (_, index) =>
    addresses.slice(index * perFilter, (index + 1) * perFilter),
  );
}

function valuesOf(answer: GraphAnswer | GraphError): readonly GraphPerson[] {
  return 'body' in answer ? ((answer.body as { value?: readonly GraphPerson[] } | null)?.value ?? []) : [];
}

function addressesOf(person: GraphPerson): readonly string[] {
  const scored = person.scoredEmailAddresses?.map((scoredAddress) => scoredAddress.address) ?? [];
  return [
    ...new Set([person.mail, person.userPrincipalName, ...scored].flatMap((one) => one?.toLowerCase() ?? [])),
  ];
}

function merged(address: string, known: PersonFound | undefined, person: GraphPerson): PersonFound {
  return {
    address,
    userId: known?.userId ?? userIdOf(person),
    department: known?.department ?? person.department ?? null,
    companyName: known?.companyName ?? person.companyName ?? null,
    jobTitle: known?.jobTitle ?? person.jobTitle ?? null,
  };
}

/** Only somebody of the directory has a principal name; others in `/me/people` have an id that is nobody's. */
function userIdOf(person: GraphPerson): string | null {
  return person.userPrincipalName ? (person.id ?? null) : null;
}
