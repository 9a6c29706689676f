import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import type { MeetingHeader } from '../../minutes/minutes';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';
import { ScreenTop } from '../ScreenTop';

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
      <ScreenTop id="fields-heading" back={words.back} done={done}>
        {words.fields}
      </ScreenTop>
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
