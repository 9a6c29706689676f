/** Terminal commands for whoever wants to talk to the tenant: a token, some calls, a fault. */
export interface Commands {
  readonly token: string;
  readonly calls: string;
  readonly fault: string;
}

const authorization = '-H "Authorization: Bearer $TOKEN"';
const scopes = JSON.stringify(['User.Read', 'Calendars.Read', 'Tasks.ReadWrite']);

/** The commands for the tenant at an origin, to be pasted in bash as they stand. */
export function commandsFor(origin: string, userId: string): Commands {
  const graph = `${origin}/v1.0`;
  return {
    token: `TOKEN=$(curl -s ${origin}/login/token -H 'Content-Type: application/json' \\
  -d '{"userId":"${userId}","clientId":"curl","scopes":${scopes}}' \\
  | node -pe 'JSON.parse(fs.readFileSync(0)).accessToken')`,
    calls: `curl -s ${graph}/me ${authorization}
curl -s "${graph}/me/events?\\$select=subject,start" ${authorization}
curl -s ${graph}/me/planner/plans ${authorization}`,
    fault: `curl -si ${graph}/me ${authorization} -H 'x-sandbox-fault: 429'`,
  };
}
