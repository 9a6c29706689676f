import {
  Button,
  makeStyles,
  mergeClasses,
  SearchBox,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { firstView, type Grouping, type ListView } from '../../../actionList/view';
import { actionListWords } from '../../../language/words/actionList';
import { useWords } from '../../parts';
import { ChoiceField } from './ChoiceField';
import type { ViewChoices } from './viewChoices';
import { wideList } from '../rows/useRowStyles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  shows: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  show: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalSNudge, whiteSpace: 'nowrap' },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  search: { flexGrow: 1, minWidth: 0, flexBasis: '8rem', maxWidth: '20rem' },
  filter: { [wideList]: { display: 'none' } },
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr',
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    [wideList]: { display: 'flex', width: 'auto', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  },
  folded: { display: 'none', [wideList]: { display: 'flex' } },
  clear: { justifySelf: 'start' },
});

interface ViewBarProps {
  readonly view: ListView;
  readonly choices: ViewChoices;
  readonly change: (part: Partial<ListView>) => void;
}

/** What of the list is shown: by state in one press, by words, and by who, which meeting and in what order. */
export function ViewBar({ view, choices, change }: ViewBarProps) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const [unfolded, setUnfolded] = useState(false);
  const filters = Number(view.departments.length > 0) + Number(view.body !== null);
  const groupings = Object.entries(words.groupings).map(([value, label]) => ({ value, label }));
  return (
    <div className={styles.bar}>
      <div className={styles.shows} role="group" aria-label={words.show}>
        {(['open', 'overdue', 'done', 'all'] as const).map((show) => (
          <ToggleButton
            key={show}
            size="small"
            className={styles.show}
            appearance={view.show === show ? 'primary' : 'secondary'}
            checked={view.show === show}
            onClick={() => change({ show })}
          >
            {words.shows[show]}
            <span className={styles.count}>{choices.counts[show]}</span>
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        placeholder={words.search}
        value={view.search}
        onChange={(_, { value }) => change({ search: value })}
      />
      <Button
        className={styles.filter}
        size="small"
        icon={<Filter16Regular />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {filters > 0 ? words.filtersOn(filters) : words.filters}
      </Button>
      <div className={mergeClasses(styles.fields, !unfolded && styles.folded)}>
        <ChoiceField
          label={words.grouping}
          value={view.grouping}
          choices={groupings}
          choose={(grouping) => change({ grouping: grouping as Grouping })}
        />
        <ChoiceField
          label={words.department}
          value={view.departments.join(',')}
          choices={[{ value: '', label: words.everyDepartment }, ...choices.departments]}
          choose={(codes) => change({ departments: codes === '' ? [] : codes.split(',') })}
        />
        <ChoiceField
          label={words.meeting}
          value={view.body ?? ''}
          choices={[{ value: '', label: words.everyMeeting }, ...choices.bodies]}
          choose={(body) => change({ body: body || null })}
        />
        {filters > 0 && (
          <Button
            className={styles.clear}
            size="small"
            appearance="subtle"
            onClick={() => change({ departments: firstView.departments, body: firstView.body })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
