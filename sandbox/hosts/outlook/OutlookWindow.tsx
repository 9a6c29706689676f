import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { outlookLooks, type Look } from '../shared/look';
import { useAddress } from '../shared/useAddress';
import { useSandbox } from '../shared/useSandbox';
import { windowWords } from '../shared/windowWords';
import { fallback } from './address';
import { Mailbox } from './Mailbox';
import { userFor } from './openedItem';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { margin: 'auto', padding: '16px' },
});

/** The whole Outlook window, as its address asks. */
export function OutlookWindow() {
  const styles = useStyles();
  const sandbox = useSandbox();
  const [address, change] = useAddress(fallback);
  const words = windowWords(address.locale);
  const opened = sandbox && 'world' in sandbox ? sandbox : null;
  const meeting = opened?.world.meetings.find(({ key }) => key === address.meeting) ?? null;
  const user = opened?.world.users.find(({ id }) => id === (address.user || opened.world.secretaryId));
  const side = meeting && opened && !address.user ? userFor(opened.world, meeting, address.as) : user;
  return (
    <FluentProvider
      theme={outlookLooks[address.theme as Look] ?? outlookLooks.default}
      className={styles.root}
      lang={address.locale}
    >
      {sandbox === null && <Spinner className={styles.message} label={words.loading} />}
      {sandbox instanceof Error && <p className={styles.message}>{words.unreachable}</p>}
      {opened && address.meeting && !meeting && <p className={styles.message}>{words.unknown}</p>}
      {opened && side && (meeting || !address.meeting) && (
        <Mailbox
          key={side.id}
          sandbox={opened}
          user={side}
          meeting={meeting}
          address={address}
          change={change}
        />
      )}
    </FluentProvider>
  );
}
