import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ListedAction } from '../../../actionList/listedAction';
import { listMailWords } from '../../../language/words/listMail';
import { useWords } from '../../parts';
import { ScreenTop } from '../../ScreenTop';
import { useRoutes } from '../../settings/routes/useRoutes';
import { Unseen } from '../../Unseen';
import { contactsOf } from './contactsOf';
import { DraftRow } from './DraftRow';
import { draftMails, type DraftPurpose } from './draftMails';
import { useList } from '../listContext';
import { useDrafts } from './useDrafts';
import { useKept } from './useKept';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    '& > *': { flexShrink: 0 },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '48rem' },
  button: { alignSelf: 'start' },
});

interface MailScreenProps {
  readonly purpose: DraftPurpose;
  readonly actions: readonly ListedAction[];
  readonly done: () => void;
}

/** A mail for each department: previewed, and made as a draft when it is asked for. */
export default function MailScreen({ purpose, actions, done }: MailScreenProps) {
  const styles = useStyles();
  const words = useWords(listMailWords);
  const { departments, today } = useList();
  const [routes] = useRoutes();
  const kept = useKept();
  const mails = useMemo(
    () => draftMails(purpose, actions, departments, today),
    [purpose, actions, departments, today],
  );
  const contacts = (department: string) => contactsOf(department, routes, kept);
  const drafts = useDrafts(contacts);
  const left = mails.filter(({ department }) => {
    const { kind } = drafts.stateOf(department);
    return kind === 'none' || kind === 'failed';
  });
  const isWorking = mails.some(({ department }) => drafts.stateOf(department).kind === 'working');
  return (
    <div className={styles.screen}>
      <ScreenTop id="mails-heading" back={words.back} done={done}>
        {words.heading[purpose]}
      </ScreenTop>
      <p className={styles.hint}>
        {words.hint[purpose]} {words.noBodyIsMailed}
      </p>
      {mails.length === 0 && <p className={styles.hint}>{words.none[purpose]}</p>}
      {left.length > 1 && (
        <Button
          className={styles.button}
          appearance="primary"
          disabled={isWorking}
          onClick={() => void drafts.make(left)}
        >
          {words.draftAll(left.length)}
        </Button>
      )}
      <Unseen>
        {left.length < mails.length && words.announce(mails.length - left.length, mails.length)}
      </Unseen>
      <ul className={styles.list}>
        {mails.map((mail) => (
          <DraftRow
            key={mail.department}
            mail={mail}
            contacts={contacts(mail.department)}
            state={drafts.stateOf(mail.department)}
            make={() => void drafts.make([mail])}
          />
        ))}
      </ul>
    </div>
  );
}
