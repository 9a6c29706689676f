import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { MailAddress } from '../../../graph/mail';
import { listMailWords } from '../../../language/words/listMail';
import { sendingWords } from '../../../language/words/sending';
import { Chip } from '../../departments/Chip';
import { FailureNotice } from '../../FailureNotice';
import { NamedButton } from '../../NamedButton';
import { useParts, useWords } from '../../parts';
import { MailPreview } from '../../sending/MailPreview';
import type { DraftMail } from './draftMails';
import { useList } from '../listContext';
import type { DraftState } from './useDrafts';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  to: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  drafted: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase200 },
});

interface DraftRowProps {
  readonly mail: DraftMail;
  readonly contacts: readonly MailAddress[];
  readonly state: DraftState;
  readonly make: () => void;
}

/** One department's mail: how much, to whom, what it looks like, and its draft. */
export function DraftRow({ mail, contacts, state, make }: DraftRowProps) {
  const styles = useStyles();
  const words = useWords(listMailWords);
  const { failures } = useWords(sendingWords);
  const { departments } = useList();
  const { host } = useParts();
  const [previewed, setPreviewed] = useState(false);
  const label = abbreviationOf(mail.department, departments);
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <Chip look="brand" label={label} name={departments.byCode(mail.department)?.name} />
        <span>{words.count(mail.actions.length)}</span>
        <NamedButton
          label={words.preview}
          about={label}
          appearance="subtle"
          aria-expanded={previewed}
          press={() => setPreviewed(!previewed)}
        />
        {(state.kind === 'none' || state.kind === 'failed') && (
          <NamedButton label={words.draft} about={label} press={make} />
        )}
        {state.kind === 'working' && <span>{words.working}</span>}
        {(state.kind === 'drafted' || state.kind === 'sentBefore') && (
          <span>
            <span className={styles.drafted}>{words[state.kind]}</span>
            <NamedButton
              label={words.openDraft}
              about={label}
              appearance="subtle"
              press={() => host.openLink(state.webLink)}
            />
          </span>
        )}
      </div>
      <div className={styles.to}>
        {contacts.length === 0 ? words.noAddress : words.to(contacts.map(({ name }) => name).join('; '))}
      </div>
      {state.kind === 'failed' && (
        <FailureNotice
          failure={state.failure}
          text={`${failures[state.failure].what} ${failures[state.failure].next}`}
          retry={make}
        />
      )}
      {previewed && <MailPreview mail={mail.mail} />}
    </li>
  );
}
