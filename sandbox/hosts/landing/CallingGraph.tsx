import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { commandsFor } from './commands';

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

/** Commands to paste in a terminal: a token, some calls, a fault. */
export function CallingGraph({ userId }: { readonly userId: string }) {
  const { token, calls, fault } = commandsFor(location.origin, userId);
  return (
    <>
      <Text>
        De tenant is Microsoft Graph v1.0 over HTTP. Vraag eerst een token voor de rechten die u nodig hebt:
      </Text>
      <Command>{token}</Command>
      <Text>Daarna werkt elke aanroep zoals bij Microsoft, met dezelfde weigeringen:</Text>
      <Command>{calls}</Command>
      <Text>
        Storingen zijn te bestellen: 429, 503, 504, drop-before, drop-after of latency=2000 in de kop
        x-sandbox-fault.
      </Text>
      <Command>{fault}</Command>
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
