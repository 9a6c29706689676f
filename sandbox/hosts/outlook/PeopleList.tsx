import { makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../office/protocol';
import type { OutlookWords } from './outlookWords';

const MOST_SHOWN = 24;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The people in an address field. */
export function PeopleList({ people, words }: { people: readonly Person[]; words: OutlookWords }) {
  const styles = useStyles();
  if (people.length === 0) return words.nobody;
  const rest = people.length - MOST_SHOWN;
  return (
    <ul className={styles.root}>
      {people.slice(0, MOST_SHOWN).map(({ displayName, emailAddress }) => (
        <li key={emailAddress} className={styles.person} title={emailAddress}>
          {displayName}
        </li>
      ))}
      {rest > 0 && <li>{words.others(rest)}</li>}
    </ul>
  );
}
