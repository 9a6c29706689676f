import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { isUntold, type PreviousMinutes } from '../../carryOver/previousMinutes';
import { carryOverWords } from '../../language/words/carryOver';
import { standingWords } from '../../language/words/standing';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import { dayText } from './carriedText';
import type { Adopting } from './useAdopting';
import { useCarriedStyles } from './useCarriedStyles';
import { useTextSettings } from './useTextSettings';

interface PreviousMinutesRowProps {
  readonly previous: PreviousMinutes;
  readonly adopting: Adopting;
}

/** The minutes of an earlier meeting, to be adopted here: with what must be put right in them, or as they are. */
export function PreviousMinutesRow({ previous, adopting }: PreviousMinutesRowProps) {
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const standings = useWords(standingWords);
  const settings = useTextSettings();
  const [amendment, setAmendment] = useState('');
  const { meeting, standing, adoption } = previous;
  const day = dayText(meeting.date, settings);
  const isTelling = adopting.telling.has(meeting.id);
  return (
    <li className={looks.row}>
      {adoption?.stands ? (
        <>
          <div>
            {words.adopted(day)}
            {adoption.amendment && `, ${words.withAmendment(adoption.amendment)}`}
          </div>
          <div className={looks.buttons}>
            <Button
              size="small"
              appearance="subtle"
              disabled={isTelling}
              onClick={() => adopting.takeBack(meeting)}
            >
              {words.takeBack}
            </Button>
          </div>
        </>
      ) : (
        <div className={looks.fields}>
          <div>
            {words.adoptMinutes(day)} <span className={looks.small}>({standings.states[standing.kind]})</span>
          </div>
          <Field label={words.amendment} hint={words.amendmentHint} size="small">
            <Textarea size="small" value={amendment} onChange={(_, { value }) => setAmendment(value)} />
          </Field>
          <div className={looks.buttons}>
            <Button size="small" onClick={() => adopting.adopt(meeting, amendment)}>
              {words.adopt}
            </Button>
          </div>
        </div>
      )}
      {isUntold(previous) && !isTelling && (
        <Notice
          tone="warning"
          text={words.untoldMinutes(day)}
          action={{ label: words.retry, run: () => adopting.tellAgain(previous) }}
        />
      )}
    </li>
  );
}
