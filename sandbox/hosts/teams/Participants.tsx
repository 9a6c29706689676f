import { Avatar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { teamsWords } from './teamsWords';

interface ParticipantsProps {
  readonly people: readonly string[];
  readonly locale: string;
}

const MOST_TILES = 12;

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    margin: 0,
    padding: '16px',
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gridAutoRows: 'minmax(120px, 1fr)',
    gap: '8px',
  },
  tile: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    position: 'absolute',
    left: '8px',
    right: '8px',
    bottom: '6px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Everybody in the meeting, a tile each. */
export function Participants({ people, locale }: ParticipantsProps) {
  const styles = useStyles();
  const words = teamsWords(locale);
  const shown = people.length > MOST_TILES ? people.slice(0, MOST_TILES - 1) : people;
  return (
    <ul className={styles.root} aria-label={words.participants}>
      {shown.map((name, index) => (
        <li key={index} className={styles.tile}>
          <Avatar name={name} size={64} color="colorful" aria-hidden />
          <Text size={200} className={styles.name}>
            {name}
          </Text>
        </li>
      ))}
      {people.length > shown.length && (
        <li className={styles.tile}>
          <Text>{words.others(people.length - shown.length)}</Text>
        </li>
      )}
    </ul>
  );
}
