import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import type { Attendee } from '../../minutes/attendee';
import { useWords } from '../parts';
import { Unseen } from '../Unseen';
import { AddAttendee } from './AddAttendee';
import { attendeeLabel, presenceLabel } from './attendeeLabel';
import { AttendeeRow } from './AttendeeRow';
import { foundAttendees } from './foundAttendees';
import { useAttendeeChanges } from './useAttendeeChanges';
import { useGrowing } from './useGrowing';

/** A longer list gets a box to search in. */
const long = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  small: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The attendance list, one line a person: letters on a line set presence, Enter opens the rest. */
export default function AttendanceList({ attendees }: { readonly attendees: readonly Attendee[] }) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const changes = useAttendeeChanges();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [touched, setTouched] = useState<string | null>(null);
  const last = attendees.find(({ id }) => id === touched);
  const found = foundAttendees(attendees, query);
  const [shown, sentinel] = useGrowing(found.length);
  return (
    <>
      {attendees.length > long && (
        <SearchBox
          size="small"
          aria-label={words.find}
          placeholder={words.find}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      <p className={styles.small}>{words.keys}</p>
      <ul className={styles.list} aria-label={words.list}>
        {found.slice(0, shown).map((attendee) => (
          <AttendeeRow
            key={attendee.id}
            attendee={attendee}
            changes={changes}
            open={attendee.id === opened}
            touched={() => setTouched(attendee.id)}
            toggle={() => setOpened(attendee.id === opened ? null : attendee.id)}
          />
        ))}
      </ul>
      {shown < found.length && (
        <p ref={sentinel} className={styles.small}>
          {words.of(shown, found.length)}
        </p>
      )}
      <Unseen>
        {last && words.changed(attendeeLabel(last, words), presenceLabel(last.presence, words))}
      </Unseen>
      <AddAttendee add={changes.add} />
    </>
  );
}
