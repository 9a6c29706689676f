import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { sendingWords } from '../../language/words/sending';
import { isAdopted } from '../../minutes/standing';
import { useWords } from '../parts';
import { StandingNotice } from './StandingNotice';
import { useStanding } from './useStanding';

/** How far the minutes are that go out: said here, it holds for the minutes themselves, so that no mail says otherwise. */
export function StandingField() {
  const words = useWords(sendingWords);
  const [standing, take] = useStanding();
  if (isAdopted(standing)) return <StandingNotice />;
  const kind = standing.kind === 'toAdopt' ? 'toAdopt' : 'draft';
  return (
    <Field label={words.state}>
      <RadioGroup
        value={kind}
        onChange={(_, { value }) => take({ kind: value === 'toAdopt' ? 'toAdopt' : 'draft' })}
      >
        <Radio value="draft" label={words.draft} />
        <Radio value="toAdopt" label={words.toAdopt} />
      </RadioGroup>
    </Field>
  );
}
