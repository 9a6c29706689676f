import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Routes } from '../../../delivery/route';
import { settingsWords } from '../../../language/words/settings';
import type { RouteSuggestions } from '../../../posting/suggestRoutes';
import { useWords } from '../../parts';
import { RouteRow } from './RouteRow';
import { proposedRoutes } from './proposedRoutes';
import { useRoutes } from './useRoutes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  confirm: {
    position: 'sticky',
    /* In the padding of what scrolls: no row comes out below the button. */
    bottom: `calc(-1 * ${tokens.spacingVerticalMNudge})`,
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalMNudge}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 26rem)': { position: 'static' },
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface RoutesFormProps {
  readonly departments: readonly string[];
  readonly suggestions: RouteSuggestions;
  readonly confirmLabel: string;
  readonly confirmed: () => void;
}

/** Departments with the plan that seems right for each, all confirmed with one press. */
export function RoutesForm({ departments, suggestions, confirmLabel, confirmed }: RoutesFormProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const [routes, confirm] = useRoutes();
  const [changed, setChanged] = useState<Routes>({});
  const proposed = { ...proposedRoutes(departments, routes, suggestions), ...changed };
  return (
    <div className={styles.form}>
      <ul className={styles.rows} aria-label={words.routes}>
        {departments.map((department) => (
          <RouteRow
            key={department}
            department={department}
            route={proposed[department]!}
            confirmed={routes[department] !== undefined && !changed[department]}
            choices={suggestions.byDepartment[department]?.length ?? 0}
            plans={suggestions.plans}
            choose={(route) => setChanged({ ...changed, [department]: route })}
          />
        ))}
      </ul>
      <div className={styles.confirm}>
        <Button
          appearance="primary"
          onClick={() =>
            void confirm(proposed).then(() => {
              setChanged({});
              confirmed();
            })
          }
        >
          {confirmLabel}
        </Button>
      </div>
    </div>
  );
}
