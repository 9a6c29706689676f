import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ListedMeeting } from './meetings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) auto',
    gap: '4px 16px',
    padding: '14px 16px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  links: { display: 'flex', columnGap: '16px', alignItems: 'start' },
});

/** Meetings by time, each with the windows it can be opened in. */
export function MeetingList({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.key} className={styles.item} data-meeting={meeting.key}>
          <Text className={styles.quiet}>{meeting.when}</Text>
          <div>
            <Text as="h3" weight="semibold" block className={styles.title}>
              {meeting.title}
            </Text>
            <Text size={200} className={styles.quiet}>
              {meeting.purpose}
              {meeting.people !== null && ` ${meeting.people} genodigden.`}
            </Text>
          </div>
          <div className={styles.links}>
            <Link href={meeting.teams} target="_blank" aria-label={`${meeting.title} in Teams`}>
              Teams
            </Link>
            {meeting.outlook && (
              <Link href={meeting.outlook} target="_blank" aria-label={`${meeting.title} in Outlook`}>
                Outlook
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
