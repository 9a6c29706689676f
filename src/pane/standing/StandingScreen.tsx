import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAndTime } from '../../language/dates';
import { standingWords } from '../../language/words/standing';
import { isAdopted } from '../../minutes/standing';
import { useMeeting } from '../meeting';
import { useLanguage, useWords } from '../parts';
import { FormScreen } from '../FormScreen';
import { StandingNotice } from './StandingNotice';
import { useToday } from '../useToday';
import { useRecord, useStanding } from './useStanding';

const useStyles = makeStyles({
  part: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  state: { margin: 0 },
  adopt: { justifySelf: 'start' },
});

/** How far the minutes are, the steps that led there, and the next one. */
export default function StandingScreen({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const words = useWords(standingWords);
  const language = useLanguage();
  const today = useToday();
  const { document } = useMeeting();
  const { steps } = useRecord();
  const [standing, take] = useStanding();
  const [amendment, setAmendment] = useState('');
  const adopt = () => {
    const said = amendment.trim() || null;
    take({ kind: 'adopted', on: today, meeting: null, amendment: said, minutes: document.minutes() });
  };
  return (
    <FormScreen heading={words.heading} back={words.back} done={done}>
      {isAdopted(standing) ? (
        <StandingNotice />
      ) : (
        <>
          <p className={styles.state}>{words.is(words.states[standing.kind])}</p>
          <div className={styles.buttons}>
            {standing.kind === 'toAdopt' ? (
              <Button onClick={() => take({ kind: 'draft' })}>{words.toDraft}</Button>
            ) : (
              <Button onClick={() => take({ kind: 'toAdopt' })}>{words.toAdopt}</Button>
            )}
          </div>
          <Field label={words.amendment} hint={words.amendmentHint}>
            <Textarea value={amendment} onChange={(_, { value }) => setAmendment(value)} />
          </Field>
          <Field hint={words.adoptHint}>
            <Button className={styles.adopt} onClick={adopt}>
              {words.adopt}
            </Button>
          </Field>
        </>
      )}
      <h3 className={styles.part}>{words.history}</h3>
      {steps.length === 0 && <p className={styles.state}>{words.nothingYet}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.at} ${step.by}`}>
            {words.stepBy(
              words.steps[step.kind],
              step.by || words.nobody,
              dayAndTime(step.at, today, language),
            )}
            {step.kind === 'adopted' && step.amendment && `. ${words.amended(step.amendment)}`}
          </li>
        ))}
      </ol>
    </FormScreen>
  );
}
