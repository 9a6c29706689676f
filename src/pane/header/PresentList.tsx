import { Avatar, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    alignSelf: 'flex-start',
    /* As high as the line it stands in, so that nothing moves when somebody comes. */
    height: tokens.lineHeightBase200,
    margin: '0 0 0 auto',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Somebody else, with what to call them. */
interface Shown {
  readonly device: string;
  readonly name: string;
  readonly label: string;
}

interface PresentListProps {
  readonly label: string;
  readonly others: readonly Shown[];
}

/** More than these leave too little room for day and place in the narrowest panel. */
const most = 2;

/** Initials, with the name for who points at them or has them read. */
export default function PresentList({ label, others }: PresentListProps) {
  const styles = useStyles();
  const shown = others.length > most ? others.slice(0, most - 1) : others;
  const rest = others.slice(shown.length).map((one) => one.label);
  return (
    <ul className={styles.list} aria-label={label}>
      {shown.map((one) => (
        <li key={one.device} title={one.label}>
          <Avatar size={20} name={one.name} aria-label={one.label} />
        </li>
      ))}
      {rest.length > 0 && (
        <li title={rest.join(', ')} aria-label={rest.join(', ')}>
          +{rest.length}
        </li>
      )}
    </ul>
  );
}
