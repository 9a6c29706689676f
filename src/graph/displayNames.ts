import { GraphError, type Graph } from './graph';

/**
 * Names of people by Entra object id, in one `$batch` for twenty: the least permission that tells them needs no administrator. Whom the
 * directory does not know is left out. Rejects with GraphError when it tells nothing at all.
 */
export async function displayNames(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = await graph.batch(
    ids.map((id) => ({
      method: 'GET',
      path: `/users/${encodeURIComponent(id)}?$select=displayName`,
      scopes: ['User.ReadBasic.All'],
    })),
  );
  const refusal = answers.find((answer) => answer instanceof GraphError && answer.failure !== 'notFound');
  const names = new Map<string, string>();
  answers.forEach((answer, at) => {
    const name =
      answer instanceof GraphError ? null : (answer.body as { displayName?: string | null }).displayName;
    if (name) names.set(ids[at]!, name);
  });
  if (names.size === 0 && refusal instanceof GraphError) throw refusal;
  return names;
}
