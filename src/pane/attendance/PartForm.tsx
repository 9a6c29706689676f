import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { attendanceWords } from '../../language/words/attendance';
import type { Presence } from '../../minutes/attendee';
import { useLanguage, useWords } from '../parts';
import { partNote } from './partNote';

type Part = Extract<Presence, { kind: 'partial' }>;

const useStyles = makeStyles({
  quick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  times: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  time: { minWidth: 0 },
});

interface PartFormProps {
  readonly presence: Part;
  readonly change: (presence: Part) => void;
}

/** Which part of the meeting: in words, or by times that make the words. The words are what the minutes print. */
export function PartForm({ presence, change }: PartFormProps) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const language = useLanguage();
  const say = (note: string) => change({ kind: 'partial', note });
  const setTimes = (from: string, until: string) =>
    change({
      kind: 'partial',
      note: partNote(from, until, language) || words.kinds.partial,
      ...(from && { from }),
      ...(until && { until }),
    });
  const from = presence.from ?? '';
  const until = presence.until ?? '';
  return (
    <>
      <Field label={words.part} hint={words.itemsHint} size="small">
        <Input
          size="small"
          autoFocus
          value={presence.note}
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => say(value)}
        />
      </Field>
      <div className={styles.quick}>
        {[words.first15, words.firstHalf].map((note) => (
          <Button key={note} size="small" onClick={() => say(note)}>
            {note}
          </Button>
        ))}
      </div>
      <div className={styles.times}>
        <Field label={words.from} size="small">
          <Input
            className={styles.time}
            size="small"
            type="time"
            value={from}
            onChange={(_, { value }) => setTimes(value, until)}
          />
        </Field>
        <Field label={words.until} size="small">
          <Input
            className={styles.time}
            size="small"
            type="time"
            value={until}
            onChange={(_, { value }) => setTimes(from, value)}
          />
        </Field>
      </div>
    </>
  );
}
