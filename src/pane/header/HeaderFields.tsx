import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import type { MeetingHeader } from '../../minutes/minutes';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    maxWidth: '32rem',
    overflowY: 'auto',
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  done: { alignSelf: 'flex-start', flexShrink: 0 },
});

/** What stands above the minutes besides the agenda. Every change is kept at once: there is nothing to confirm. */
export default function HeaderFields({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const words = useWords(headerWords);
  const { document } = useMeeting();
  const header = useMinutes((minutes) => minutes.header);
  const change = (part: Partial<MeetingHeader>) => document.changeHeader(part);
  return (
    <main className={styles.fields} aria-labelledby="fields-heading">
      <Button className={styles.done} size="small" onClick={done}>
        ← {words.back}
      </Button>
      <h2 id="fields-heading" className={styles.heading}>
        {words.fields}
      </h2>
      <Field label={words.title}>
        <Input value={header.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field label={words.reference}>
        <Input
          value={header.reference ?? ''}
          onChange={(_, { value }) => change({ reference: value || null })}
        />
      </Field>
      <Field label={words.place}>
        <Input value={header.place} onChange={(_, { value }) => change({ place: value })} />
      </Field>
      <Field label={words.held} hint={words.heldHint}>
        <Input value={header.held ?? ''} onChange={(_, { value }) => change({ held: value || null })} />
      </Field>
      <Field label={words.firstNumber}>
        <RadioGroup
          layout="horizontal"
          value={String(header.firstNumber)}
          onChange={(_, { value }) => change({ firstNumber: value === '0' ? 0 : 1 })}
        >
          <Radio value="0" label="0" />
          <Radio value="1" label="1" />
        </RadioGroup>
      </Field>
    </main>
  );
}
