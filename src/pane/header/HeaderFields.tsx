import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import type { MeetingHeader } from '../../minutes/minutes';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';
import { FormScreen } from '../FormScreen';

/** What stands above the minutes besides the agenda. Every change is kept at once: there is nothing to confirm. */
export default function HeaderFields({ done }: { readonly done: () => void }) {
  const words = useWords(headerWords);
  const { document } = useMeeting();
  const header = useMinutes((minutes) => minutes.header);
  const change = (part: Partial<MeetingHeader>) => document.changeHeader(part);
  return (
    <FormScreen heading={words.fields} back={words.back} done={done}>
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
    </FormScreen>
  );
}
