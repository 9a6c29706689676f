import { Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sendingWords } from '../../language/words/sending';
import { useMinutes } from '../meeting';
import { useLanguage, useParts, useWords } from '../parts';
import { usePaneStyles } from '../usePaneStyles';
import { AddInformed } from './AddInformed';
import { AttachmentFields } from './AttachmentFields';
import { DepartmentMails } from './departments/DepartmentMails';
import { KeepOnDevice } from './files/KeepOnDevice';
import { PublishSection } from './files/PublishSection';
import { MailFields } from './MailFields';
import { firstChoice, type MailChoice } from './mailChoice';
import { MailPreview } from './MailPreview';
import { OpenDrafts } from './OpenDrafts';
import { RecipientField } from './RecipientField';
import { StandingField } from '../standing/StandingField';
import { SendBar } from './SendBar';
import { sentAt } from './sentAt';
import { useOutgoingMail } from './useOutgoingMail';
import { Unconfirmed } from './Unconfirmed';
import { useSending } from './useSending';
import { useToday } from '../useToday';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    '@media (max-height: 26rem)': { overflowY: 'visible' },
    // As wide as `useWide` has it: the mail stands beside what is chosen.
    '@media (min-width: 56rem)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(20rem, 30rem) minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: 'start',
    },
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  preview: {
    '@media (min-width: 56rem)': {
      gridColumnStart: 2,
      gridRowStart: 1,
      gridRowEnd: 'span 2',
      position: 'sticky',
      top: 0,
      '& iframe': { height: 'max(24rem, 100dvh - 16rem)' },
    },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Recipients, the mail as it will be, and the ways to let it go. `review` leads to what waits for a decision. */
export default function SendingScreen({ review }: { readonly review: () => void }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = useWords(sendingWords);
  const language = useLanguage();
  const today = useToday();
  const { host } = useParts();
  const [choice, setChoice] = useState(firstChoice);
  const outgoing = useOutgoingMail(choice);
  const sending = useSending(outgoing, choice);
  const withoutAddress = useMinutes(
    ({ attendees }) => attendees.filter(({ name, email }) => name && !email).length,
  );
  const change = (part: Partial<MailChoice>) => setChoice({ ...choice, ...part });
  const toggle = (address: string) =>
    change({
      leftOut: choice.leftOut.includes(address)
        ? choice.leftOut.filter((other) => other !== address)
        : [...choice.leftOut, address],
    });
  const { last, changes, all } = outgoing;
  return (
    <main className={mergeClasses(pane.screen)} aria-label={words.heading}>
      <div className={styles.list}>
        <div className={styles.fields}>
          <Unconfirmed review={review} />
          {last && (
            <p className={styles.hint}>
              {words.lastSent(last.version, sentAt(last, today, language), last.to.length + last.cc.length)}
              {changes.length > 0 && ` ${words.changed(changes.length)}`}
            </p>
          )}
          {sending.state.kind === 'idle' && <OpenDrafts mailings={outgoing.mailings} purpose={choice.kind} />}
          <MailFields choice={choice} change={change} />
          <StandingField />
          <AttachmentFields choice={choice} change={change} />
          <Field label={words.greeting} hint={words.greetingHint}>
            <Textarea value={choice.greeting} onChange={(_, { value }) => change({ greeting: value })} />
          </Field>
          <RecipientField label={words.to} recipients={all.to} leftOut={choice.leftOut} toggle={toggle} />
          {all.cc.length > 0 && (
            <RecipientField label={words.cc} recipients={all.cc} leftOut={choice.leftOut} toggle={toggle} />
          )}
          <AddInformed add={(address) => change({ informed: [...choice.informed, address] })} />
          {withoutAddress > 0 && <p className={styles.hint}>{words.noAddress(withoutAddress)}</p>}
        </div>
        <div className={styles.preview}>
          <MailPreview mail={outgoing.mail} />
        </div>
        <div className={styles.fields}>
          <DepartmentMails outgoing={outgoing} greeting={choice.greeting} />
          <PublishSection outgoing={outgoing} />
          <KeepOnDevice report={outgoing.report} />
        </div>
      </div>
      <SendBar outgoing={outgoing} sending={sending} intoMessage={host.surface === 'messageCompose'} />
    </main>
  );
}
