import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sendingWords } from '../../../language/words/sending';
import { useMeeting } from '../../meeting';
import { useWords } from '../../parts';
import { useRoutes } from '../../settings/routes/useRoutes';
import { DepartmentMailRow } from './DepartmentMailRow';
import { addressesIn, departmentMails } from './departmentMails';
import type { OutgoingMail } from '../outgoingMail';
import { useDepartmentSending } from './useDepartmentSending';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface DepartmentMailsProps {
  readonly outgoing: OutgoingMail;
  readonly greeting: string;
}

/** Beside the mail to everybody, a mail with its own actions to each department that is ticked. */
export function DepartmentMails({ outgoing, greeting }: DepartmentMailsProps) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const { departments } = useMeeting();
  const [routes] = useRoutes();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [confirming, setConfirming] = useState(false);
  const sending = useDepartmentSending(outgoing);
  const mails = useMemo(
    () => departmentMails(outgoing, { routes, departments, greeting }),
    [outgoing, routes, departments, greeting],
  );
  if (mails.length === 0) return null;
  const addressesOf = (code: string) =>
    typed[code] ?? mails.find((mail) => mail.code === code)?.addresses.join(', ') ?? '';
  const ready = mails
    .filter(({ code }) => chosen.has(code))
    .map((department) => ({ department, to: addressesIn(addressesOf(department.code)) }))
    .filter(({ to }) => to.length > 0);
  const choose = (code: string, isChosen: boolean) => {
    setConfirming(false);
    setChosen(new Set(isChosen ? [...chosen, code] : [...chosen].filter((other) => other !== code)));
  };
  const send = () => {
    setConfirming(false);
    void sending.send(ready);
  };
  const isIdle = ready.length === 0 || sending.working;
  return (
    <section className={styles.section} aria-label={words.perDepartment}>
      <h2 className={styles.heading}>{words.perDepartment}</h2>
      <p className={styles.hint}>{words.perDepartmentHint}</p>
      <ul className={styles.list}>
        {mails.map((department) => (
          <DepartmentMailRow
            key={department.code}
            department={department}
            chosen={chosen.has(department.code)}
            addresses={addressesOf(department.code)}
            result={sending.results[department.code]}
            choose={(isChosen) => choose(department.code, isChosen)}
            address={(text) => setTyped({ ...typed, [department.code]: text })}
          />
        ))}
      </ul>
      <Button disabled={isIdle} onClick={() => void sending.makeDrafts(ready)}>
        {words.departmentDrafts(ready.length)}
      </Button>
      {confirming ? (
        <>
          <Button disabled={isIdle} onClick={send}>
            {words.sendToDepartments(ready.length)}
          </Button>
          <Button appearance="subtle" onClick={() => setConfirming(false)}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <Button disabled={isIdle} onClick={() => setConfirming(true)}>
          {words.sendDepartments}
        </Button>
      )}
    </section>
  );
}
