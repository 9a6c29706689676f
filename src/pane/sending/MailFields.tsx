import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReportKind } from '../../documents/report';
import { sendingWords } from '../../language/words/sending';
import { useWords } from '../parts';
import type { MailChoice } from './mailChoice';

/** What can be chosen of a mail, and the way to choose it. */
export interface ChoiceProps {
  readonly choice: MailChoice;
  readonly change: (change: Partial<MailChoice>) => void;
}

const kinds: readonly ReportKind[] = ['minutes', 'decisions', 'actions'];

/** What is sent, and of the minutes how much stands in the mail itself. */
export function MailFields({ choice, change }: ChoiceProps) {
  const words = useWords(sendingWords);
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup
          value={choice.kind}
          onChange={(_, { value }) => change({ kind: kinds.find((kind) => kind === value) ?? 'minutes' })}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {choice.kind === 'minutes' && (
        <Field label={words.form}>
          <RadioGroup
            value={choice.form}
            onChange={(_, { value }) => change({ form: value === 'full' ? 'full' : 'short' })}
          >
            <Radio value="short" label={words.short} />
            <Radio value="full" label={words.full} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
