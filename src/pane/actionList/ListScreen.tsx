import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { rowsOf, type ActionRow } from '../../actionList/rows';
import { firstView, inScope, viewed, type ListView } from '../../actionList/view';
import { actionListWords } from '../../language/words/actionList';
import { useWords } from '../parts';
import { Figures } from './view/Figures';
import { Freshness } from './Freshness';
import { useList } from './listContext';
import { ListRows } from './rows/ListRows';
import { ViewBar } from './view/ViewBar';
import { viewChoices } from './view/viewChoices';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: '20rem',
    overflowY: 'auto',
    overflowAnchor: 'none',
    containerType: 'inline-size',
    containerName: 'list',
    position: 'relative',
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  menu: { marginLeft: 'auto', alignSelf: 'center' },
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  fold: { alignSelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const { search, departments, body } = firstView;
const everything = { search, departments, body };

interface ListScreenProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
  /** The figures are unfolded to begin with. */
  readonly wide: boolean;
  /** What else can be done with the list, at the right of its heading; and what came of it, below. */
  readonly menu: ReactNode;
  readonly notices: ReactNode;
}

/** The list as the view asks, its figures above it. */
export function ListScreen({ view, change, wide, menu, notices }: ListScreenProps) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const { list, departments, topics, today } = useList();
  const { actions } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [figures, setFigures] = useState(wide);
  const shown = useDeferredValue(view);
  const [opened, setOpened] = useState<ActionRow | null>(null);
  const kept = useMemo(() => new Set(opened?.shares.map(({ key }) => key)), [opened]);
  const groups = useMemo(
    () => viewed(actions, shown, { today, topics, kept }),
    [actions, shown, today, topics, kept],
  );
  const rows = useMemo(
    () => rowsOf(groups, actions).filter((row) => row.kind === 'group' || !hidden.has(row.groupKey)),
    [groups, actions, hidden],
  );
  const choices = useMemo(
    () => viewChoices(actions, shown, today, departments),
    [actions, shown, today, departments],
  );
  const counted = useMemo(() => actions.filter(inScope(actions, shown)), [actions, shown]);
  const isNarrowed = view.search !== '' || view.departments.length > 0 || view.body !== null;
  const toggleGroup = (key: string) =>
    setHidden((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.top}>
        <div className={styles.first}>
          <h2 className={styles.heading}>{words.heading}</h2>
          <span className={styles.small}>
            <Freshness />
          </span>
          <span className={styles.menu}>{menu}</span>
        </div>
        {notices}
        <ViewBar view={view} choices={choices} change={change} />
        <Button
          className={styles.fold}
          size="small"
          appearance="subtle"
          icon={figures ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={figures}
          onClick={() => setFigures(!figures)}
        >
          {words.figures}
        </Button>
        {figures && <Figures actions={counted} change={change} />}
      </div>
      {rows.length === 0 ? (
        <div className={styles.none}>
          <span role="status">{whyEmpty()}</span>
          {isNarrowed && actions.length > 0 && (
            <Button size="small" onClick={() => change(everything)}>
              {words.clear}
            </Button>
          )}
        </div>
      ) : (
        <ListRows
          rows={rows}
          grouping={shown.grouping}
          scroller={scroller}
          hidden={hidden}
          toggleGroup={toggleGroup}
          opened={opened?.key ?? null}
          open={setOpened}
        />
      )}
    </div>
  );

  function whyEmpty(): string {
    if (actions.length === 0)
      return list.isReading || !list.hasLooked ? words.none.reading : words.none.never;
    if (!isNarrowed && (view.show === 'open' || view.show === 'overdue')) return words.none[view.show];
    return words.none.filtered;
  }
}
