import { CounterBadge, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { isDone, type Board } from './board';

const useStyles = makeStyles({
  side: {
    overflowY: 'auto',
    padding: '16px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 720px)': { display: 'none' },
  },
  bar: {
    display: 'none',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 720px)': { display: 'block' },
  },
  brand: { display: 'block', padding: '0 12px 12px', color: tokens.colorBrandForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  title: { overflowWrap: 'anywhere' },
  group: {
    gridColumn: '1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface PlanListProps {
  readonly boards: readonly Board[];
  readonly shown: Board | null;
  readonly onShow: (planId: string) => void;
}

function sorted(boards: readonly Board[]): readonly Board[] {
  return [...boards].sort((one, other) => one.group.displayName.localeCompare(other.group.displayName, 'nl'));
}

/** Every plan with the group that owns it: a list at the side, a choice at the top when there is no room. */
export function PlanList({ boards, shown, onShow }: PlanListProps) {
  const styles = useStyles();
  const plans = sorted(boards);
  return (
    <>
      <nav className={styles.side} aria-label="Plannen">
        <Text size={500} weight="semibold" className={styles.brand}>
          Planner
        </Text>
        <ul className={styles.list}>
          {plans.map((board) => (
            <li key={board.plan.id}>
              <PlanLink board={board} current={board === shown} onShow={onShow} />
            </li>
          ))}
        </ul>
      </nav>
      <nav className={styles.bar} aria-label="Plan kiezen">
        <Select aria-label="Plan" value={shown?.plan.id ?? ''} onChange={(_, { value }) => onShow(value)}>
          {plans.map((board) => (
            <option key={board.plan.id} value={board.plan.id}>
              {board.group.displayName} · {board.plan.title}
            </option>
          ))}
        </Select>
      </nav>
    </>
  );
}

interface PlanLinkProps {
  readonly board: Board;
  readonly current: boolean;
  readonly onShow: (planId: string) => void;
}

function PlanLink({ board, current, onShow }: PlanLinkProps) {
  const styles = useStyles();
  const open = board.tasks.filter((task) => !isDone(task)).length;
  return (
    <a
      href={`?plan=${board.plan.id}`}
      aria-current={current ? 'page' : undefined}
      className={mergeClasses(styles.link, current && styles.shown)}
      onClick={(event) => {
        event.preventDefault();
        onShow(board.plan.id);
      }}
    >
      <span className={styles.title}>{board.plan.title}</span>
      {open > 0 && <CounterBadge count={open} overflowCount={999} color="informative" />}
      <span className={styles.group}>{board.group.displayName}</span>
    </a>
  );
}
