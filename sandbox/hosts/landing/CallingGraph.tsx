import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  code: {
    margin: '8px 0 16px',
    padding: '16px',
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

function tokenCommand(userId: string): string {
  return `TOKEN=$(curl -s ${location.origin}/login/token -H 'Content-Type: application/json' \\
  -d '{"userId":"${userId}","clientId":"curl","scopes":["User.Read","Calendars.Read","Tasks.ReadWrite"]}' \\
  | node -pe 'JSON.parse(fs.readFileSync(0)).accessToken')`;
}

function callCommands(): string {
  const graph = `${location.origin}/v1.0`;
  return `curl -s ${graph}/me -H "Authorization: Bearer $TOKEN"
curl -s "${graph}/me/events?\\$select=subject,start" -H "Authorization: Bearer $TOKEN"
curl -s ${graph}/me/planner/plans -H "Authorization: Bearer $TOKEN"`;
}

function faultCommand(): string {
  return `curl -si ${location.origin}/v1.0/me -H "Authorization: Bearer $TOKEN" -H 'x-sandbox-fault: 429'`;
}

/** Commands to paste in a terminal: a token, some calls, a fault. */
export function CallingGraph({ userId }: { readonly userId: string }) {
  return (
    <>
      <Text>
        De tenant is Microsoft Graph v1.0 over HTTP. Vraag eerst een token voor de rechten die u nodig hebt:
      </Text>
      <Command>{tokenCommand(userId)}</Command>
      <Text>Daarna werkt elke aanroep zoals bij Microsoft, met dezelfde weigeringen:</Text>
      <Command>{callCommands()}</Command>
      <Text>
        Storingen zijn te bestellen: 429, 503, 504, drop-before, drop-after of latency=2000 in de kop
        x-sandbox-fault.
      </Text>
      <Command>{faultCommand()}</Command>
    </>
  );
}

function Command({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <pre className={styles.code} tabIndex={0}>
      {children}
    </pre>
  );
}
