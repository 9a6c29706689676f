import * as v from 'valibot';

const schema = v.object({
  /** Application (client) id of the app registration. */
  clientId: v.pipe(v.string(), v.minLength(1)),
  /** Sign-in authority, "https://login.microsoftonline.com/organizations" in the world-wide cloud. */
  authority: v.pipe(v.string(), v.url()),
  /** Graph root with version, without a slash at the end: "https://graph.microsoft.com/v1.0". */
  graphRoot: v.pipe(v.string(), v.url()),
  /** Where a task opens in Planner; "{taskId}" is filled in. */
  plannerTaskUrl: v.pipe(v.string(), v.url()),
  /**
   * Where Teams opens the personal tab, "https://teams.microsoft.com/l/entity/{id of the app in the organisation's catalogue}/personal". Links
   * open in the browser without it.
   */
  teamsTabUrl: v.optional(v.nullable(v.pipe(v.string(), v.url())), null),
  /** Origins besides Microsoft's own that may host the pane in a frame (sandbox, national clouds). */
  hostOrigins: v.array(v.string()),
});

/** `config.json` beside the pages: the only thing that differs between installations. It holds no secret. */
export type Configuration = v.InferOutput<typeof schema>;

/** Reads and checks `config.json`. Rejects with a sentence that names the field that is wrong. */
export async function readConfiguration(): Promise<Configuration> {
  const answer = await fetch('config.json', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`config.json: HTTP ${answer.status}`);
  const result = v.safeParse(schema, await answer.json());
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`config.json: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
