import { makeStyles, tokens } from '@fluentui/react-components';
import { sendingWords } from '../../language/words/sending';
import type { RenderedMail } from '../../documents/mail/renderMail';
import { useWords } from '../parts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  subject: { margin: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2 },
  // A mail is read on white: its own colours are made for that.
  frame: {
    width: '100%',
    maxWidth: '680px',
    height: '24rem',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
});

/** The mail itself, in a frame that runs nothing. */
export function MailPreview({ mail }: { readonly mail: RenderedMail }) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <h2 className={styles.heading}>{words.preview}</h2>
      <p className={styles.subject}>
        <span className={styles.label}>{words.subject}: </span>
        {mail.subject}
      </p>
      <iframe className={styles.frame} sandbox="" srcDoc={mail.html} title={words.preview} />
    </section>
  );
}
