import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { timeRange } from '../../language/dates';
import { readingWords } from '../../language/words/reading';
import type { MinutesDraft } from '../../proposals/draftOf';
import { useLanguage, useWords } from '../parts';
import { PreviewAgenda } from './PreviewAgenda';
import { PreviewAttendance } from './PreviewAttendance';
import { PreviewLines } from './PreviewLines';
import { PreviewSection } from './PreviewSection';
import type { DocumentRead } from './readDocument';
import { useTaking } from './useTaking';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    maxWidth: '40rem',
  },
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 26rem)': { position: 'static' },
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ReadingPreviewProps {
  readonly read: DocumentRead;
  readonly into: 'open' | 'new';
  readonly changeDate: (date: string) => void;
  readonly accept: (draft: MinutesDraft) => void;
  /** Makes minutes of their own beside the open ones; null where that is not offered. */
  readonly acceptApart: ((draft: MinutesDraft) => void) | null;
}

/** What was read, to look over before it becomes minutes. */
export function ReadingPreview({ read, into, changeDate, accept, acceptApart }: ReadingPreviewProps) {
  const styles = useStyles();
  const words = useWords(readingWords);
  const language = useLanguage();
  const { date, dateKnown } = read;
  const { header, attendees } = read.draft;
  const [title, setTitle] = useState(header.title);
  const { draft, preview, before, isAgain, setAgain } = useTaking(read.draft);
  const time = timeRange(header.start, header.end, language);
  const where = [time, header.place].filter(Boolean).join(', ');
  const present = attendees.filter(({ presence }) => presence.kind !== 'absent');
  const absent = attendees.filter(({ presence }) => presence.kind === 'absent');
  return (
    <>
      <div className={styles.fields}>
        {into === 'new' && (
          <Field label={words.title} size="small">
            <Input size="small" value={title} onChange={(_, { value }) => setTitle(value)} />
          </Field>
        )}
        <Field
          label={words.date}
          size="small"
          hint={dateKnown ? words.dateHint : undefined}
          validationState={dateKnown ? 'none' : 'warning'}
          validationMessage={dateKnown ? null : words.dateMissing}
        >
          <Input
            size="small"
            type="date"
            value={date}
            onChange={(_, { value }) => value !== '' && changeDate(value)}
          />
        </Field>
        {where !== '' && <p className={styles.hint}>{where}</p>}
      </div>
      <PreviewSection heading={words.present(present.length)} isEmpty={present.length === 0}>
        <PreviewAttendance attendees={present} date={date} />
      </PreviewSection>
      {absent.length > 0 && (
        <PreviewSection heading={words.absent(absent.length)} isEmpty={false}>
          <PreviewAttendance attendees={absent} date={date} />
        </PreviewSection>
      )}
      <PreviewSection heading={words.agenda(preview.items.length)} isEmpty={preview.items.length === 0}>
        <PreviewAgenda items={preview.items} />
      </PreviewSection>
      <PreviewSection
        heading={words.decisions(preview.decisions.length)}
        isEmpty={preview.decisions.length === 0}
      >
        <PreviewLines lines={preview.decisions} date={date} />
      </PreviewSection>
      {before.length > 0 && (
        <PreviewSection heading={words.postedBefore(before.length)} isEmpty={false}>
          <p className={styles.hint}>{words.postedBeforeHint}</p>
          <PreviewLines lines={before} date={date} />
          <Checkbox
            label={words.again}
            checked={isAgain}
            onChange={(_, { checked }) => setAgain(checked === true)}
          />
        </PreviewSection>
      )}
      {(preview.actions.length > 0 || before.length === 0) && (
        <PreviewSection
          heading={words.actions(preview.actions.length)}
          isEmpty={preview.actions.length === 0}
        >
          <p className={styles.hint}>{words.proposedHint}</p>
          <PreviewLines lines={preview.actions} date={date} />
        </PreviewSection>
      )}
      <footer className={styles.bar}>
        <Button
          appearance="primary"
          onClick={() => accept({ ...draft, header: { ...header, title: title.trim() || header.title } })}
        >
          {into === 'new' ? words.accept : words.acceptOpen}
        </Button>
        {acceptApart && <Button onClick={() => acceptApart(draft)}>{words.acceptApart}</Button>}
        <p className={styles.hint}>
          {into === 'new' ? words.nothingPosted : `${words.addHint} ${words.nothingPosted}`}
        </p>
      </footer>
    </>
  );
}
