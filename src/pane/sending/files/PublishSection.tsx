import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAndTime } from '../../../language/dates';
import { publishingWords } from '../../../language/words/publishing';
import { useDocument } from '../../meeting';
import { useLanguage, useParts, useWords } from '../../parts';
import { useLibrary } from '../../settings/library/useLibraries';
import { PublishReport } from './PublishReport';
import { formsOf, type FileForm } from './makeFile';
import type { OutgoingMail } from '../outgoingMail';
import { usePublishing } from './usePublishing';
import { useToday } from '../../useToday';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The document beside the minutes, for who may come there, with its link where it is wanted. */
export function PublishSection({ outgoing }: { readonly outgoing: OutgoingMail }) {
  const { report } = outgoing;
  const styles = useStyles();
  const words = useWords(publishingWords);
  const language = useLanguage();
  const today = useToday();
  const { host } = useParts();
  const inLibrary = useLibrary();
  const { publications } = useDocument((document) => document.library());
  const [chosen, setForm] = useState<FileForm>('docx');
  const [pdf, setPdf] = useState(false);
  const [tasks, setTasks] = useState(false);
  const [chat, setChat] = useState(false);
  const [state, keep] = usePublishing(outgoing);
  const forms = formsOf(report);
  const form = forms.includes(chosen) ? chosen : 'docx';
  const last = publications.find((publication) => publication.form === `${report.kind} ${form}`);
  const chatId = host.subject.kind === 'chat' ? host.subject.chatId : null;
  const press = () => void keep({ form, pdf, tasks, chatId: chat ? chatId : null });
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.hint}>{words.hint}</p>
      {last && <p className={styles.hint}>{words.keptBefore(dayAndTime(last.at, today, language))}</p>}
      {forms.length > 1 && (
        <Field label={words.form}>
          <RadioGroup value={form} onChange={(_, { value }) => setForm(value as FileForm)}>
            {forms.map((one) => (
              <Radio key={one} value={one} label={words.forms[one]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Checkbox label={words.pdf} checked={pdf} onChange={() => setPdf(!pdf)} />
      <Checkbox label={words.tasks} checked={tasks} onChange={() => setTasks(!tasks)} />
      {chatId !== null && <Checkbox label={words.chat} checked={chat} onChange={() => setChat(!chat)} />}
      {(tasks || chat) && (
        <p className={styles.hint}>{inLibrary ? words.accessLibrary(inLibrary.name) : words.accessOwn}</p>
      )}
      <PublishReport state={state} retry={press} />
      <Button disabled={state.kind === 'working'} onClick={press}>
        {words.keep}
      </Button>
    </section>
  );
}
