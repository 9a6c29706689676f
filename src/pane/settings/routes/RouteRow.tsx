import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Route } from '../../../delivery/route';
import { settingsWords } from '../../../language/words/settings';
import type { PlanChoice } from '../../../posting/suggestRoutes';
import { ChipCell } from '../../departments/ChipCell';
import { useMeeting } from '../../meeting';
import { useWords } from '../../parts';
import { RouteFields } from './RouteFields';
import { routeLabel } from './routeLabel';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  route: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: 'anywhere' },
  change: { minWidth: 'auto', flexShrink: 0 },
  state: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RouteRowProps {
  readonly department: string;
  readonly route: Route;
  readonly confirmed: boolean;
  /** How many plans seem to be this department's. */
  readonly choices: number;
  readonly plans: readonly PlanChoice[];
  readonly choose: (route: Route) => void;
}

/** One department and where its tasks go. */
export function RouteRow({ department, route, confirmed, choices, plans, choose }: RouteRowProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const { departments } = useMeeting();
  const [open, setOpen] = useState(false);
  const known = departments.byCode(department);
  const label = known?.abbreviation ?? department;
  return (
    <li className={styles.row} data-route={department}>
      <div className={styles.facts}>
        <ChipCell look="brand" label={label} name={known?.name} />
        <span className={styles.route}>
          {routeLabel(route, words)}
          <span className={styles.state}>{confirmed ? words.confirmed : words.suggested(choices)}</span>
        </span>
        <Button
          className={styles.change}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={words.changeFor(label)}
          onClick={() => setOpen(!open)}
          title={words.change}
          icon={<EditRegular />}
        />
      </div>
      {open && <RouteFields department={department} route={route} plans={plans} choose={choose} />}
    </li>
  );
}
