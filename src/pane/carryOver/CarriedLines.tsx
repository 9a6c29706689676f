import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { carryOverWords } from '../../language/words/carryOver';
import { isFinished, lastDecision } from '../../minutes/carriedAction';
import { useWords } from '../parts';
import { useRecord } from '../standing/useStanding';
import { decisionText, standText } from './carriedText';
import { useCarriedStyles } from './useCarriedStyles';
import { useTextSettings } from './useTextSettings';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  list: { paddingLeft: tokens.spacingHorizontalL },
});

/** Below the text: the lines about actions of earlier meetings, as the document will have them. */
export default function CarriedLines({ show }: { readonly show: () => void }) {
  const styles = useStyles();
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const settings = useTextSettings();
  const { carried } = useRecord();
  const said = carried.filter((entry) => lastDecision(entry) !== null || isFinished(entry.action));
  if (said.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="carried-lines">
      <h2 id="carried-lines" className={looks.heading}>
        {words.inMinutes}
      </h2>
      <ul className={mergeClasses(looks.small, styles.list)}>
        {said.map((entry) => {
          const { key, title, department } = entry.action;
          const decision = lastDecision(entry);
          const what = decision ? decisionText(decision, settings) : standText(entry.action, settings);
          return (
            <li key={key}>{`${title} (${abbreviationOf(department, settings.departments)}): ${what}`}</li>
          );
        })}
      </ul>
      <Button size="small" appearance="subtle" onClick={show}>
        {words.heading}
      </Button>
    </section>
  );
}
