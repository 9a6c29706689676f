import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { MailAddress } from '../../../graph/mail';
import { listMailWords } from '../../../language/words/listMail';
import { Chip } from '../../departments/Chip';
import { useParts, useWords } from '../../parts';
import { MailPreview } from '../../sending/MailPreview';
import { DraftTrouble } from './DraftTrouble';
import type { DepartmentMail } from './departmentMails';
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

interface DepartmentMailRowProps {
  readonly mail: DepartmentMail;
  readonly contacts: readonly MailAddress[];
  readonly state: DraftState;
  readonly make: () => void;
}

/** One department's mail: how much, to whom, what it looks like, and its draft. */
export function DepartmentMailRow({ mail, contacts, state, make }: DepartmentMailRowProps) {
  const styles = useStyles();
  const words = useWords(listMailWords);
  const { departments } = useList();
  const { host } = useParts();
  const [previewed, setPreviewed] = useState(false);
  const label = abbreviationOf(mail.department, departments);
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <Chip look="brand" label={label} name={departments.byCode(mail.department)?.name} />
        <span>{words.count(mail.actions.length)}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={previewed}
          aria-label={words.of(words.preview, label)}
          onClick={() => setPreviewed(!previewed)}
        >
          {words.preview}
        </Button>
        {(state.kind === 'none' || state.kind === 'failed') && (
          <Button size="small" aria-label={words.of(words.draft, label)} onClick={make}>
            {words.draft}
          </Button>
        )}
        {state.kind === 'working' && <span>{words.working}</span>}
        {(state.kind === 'drafted' || state.kind === 'sentBefore') && (
          <>
            <span className={styles.drafted}>{words[state.kind]}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.of(words.openDraft, label)}
              onClick={() => host.openLink(state.webLink)}
            >
              {words.openDraft}
            </Button>
          </>
        )}
      </div>
      <div className={styles.to}>
        {contacts.length === 0 ? words.noAddress : words.to(contacts.map(({ name }) => name).join('; '))}
      </div>
      {state.kind === 'failed' && <DraftTrouble failure={state.failure} again={make} />}
      {previewed && <MailPreview mail={mail.mail} />}
    </li>
  );
}
