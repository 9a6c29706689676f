import { makeStyles, tokens } from '@fluentui/react-components';
import { framed } from '../mailbox/message';
import type { OpenItem } from '../office/protocol';

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: '240px',
    width: '100%',
    border: 'none',
    backgroundColor: '#fff',
    colorScheme: 'light',
  },
  text: {
    flexGrow: 1,
    margin: 0,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
  },
});

/** What somebody else wrote: HTML stands in a frame that can neither run nor load anything. */
export function ItemBody({ body, label }: { body: OpenItem['body']; label: string }) {
  const styles = useStyles();
  if (body.type === 'text') return <pre className={styles.text}>{body.content}</pre>;
  return (
    <iframe className={styles.frame} title={label} sandbox="allow-popups" srcDoc={framed(body.content)} />
  );
}
