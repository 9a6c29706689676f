import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListedAction } from '../../actionList/listedAction';
import { isCarriedOut } from '../../carryOver/history';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { carryOverWords } from '../../language/words/carryOver';
import { isFinished, lastDecision, type CarriedEntry } from '../../minutes/carriedAction';
import { Chip } from '../departments/Chip';
import { NamedButton } from '../NamedButton';
import { useWords } from '../parts';
import { decisionText, standText } from './carriedText';
import { useCarriedStyles } from './useCarriedStyles';
import type { Deciding } from './useDeciding';
import { useTextSettings } from './useTextSettings';

const useStyles = makeStyles({
  share: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
  },
});

interface CarriedShareProps {
  readonly entry: CarriedEntry;
  readonly actions: readonly ListedAction[];
  readonly deciding: Deciding;
}

/** A department's part of the action: how far it is, what was decided, and whether Planner knows. */
export function CarriedShare({ entry, actions, deciding }: CarriedShareProps) {
  const styles = useStyles();
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const settings = useTextSettings();
  const { action } = entry;
  const { departments, near } = settings;
  const name = abbreviationOf(action.department, departments);
  const decision = lastDecision(entry);
  const telling = deciding.telling.get(action.key);
  const listed = actions.find(({ key }) => key === action.key);
  const isLate = !isFinished(action) && action.due !== null && action.due < near;
  const isUntold = decision !== null && telling !== 'telling' && !isCarriedOut(decision, listed);
  const trouble = telling && telling !== 'telling' && telling !== 'changed' ? words.outcomes[telling] : null;
  return (
    <>
      <div className={styles.share}>
        <Chip look="brand" label={name} name={departments.byCode(action.department)?.name} />
        <span className={mergeClasses(looks.small, decision !== null && looks.decided)}>
          {decision ? decisionText(decision, settings) : standText(action, settings)}
          {!decision && isLate && <strong className={looks.warning}> · {words.overdue}</strong>}
        </span>
        {decision && decision.verdict.kind !== 'reassigned' && (
          <NamedButton
            label={words.takeBack}
            about={`${action.title} (${name})`}
            appearance="subtle"
            press={() => deciding.decide([entry], { kind: 'withdrawn' }, '')}
          />
        )}
      </div>
      <div role="status">
        {telling === 'telling' && <p className={looks.small}>{words.telling}</p>}
        {(trouble ?? (isUntold ? words.untold : null)) && (
          <p className={mergeClasses(looks.small, looks.warning)}>
            {trouble ?? words.untold}{' '}
            {isUntold && (
              <Button size="small" onClick={() => deciding.tellAgain(entry)}>
                {words.tellAgain}
              </Button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
