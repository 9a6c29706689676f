import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { World } from '../../world/world';
import { useLive } from '../shared/useLive';
import { CallingGraph } from './CallingGraph';
import { MeetingList } from './MeetingList';
import { listMeetings } from './meetings';
import { StartAgain } from './StartAgain';

const useStyles = makeStyles({
  page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  column: { maxWidth: '960px', margin: '0 auto', padding: '32px 20px 64px' },
  title: { margin: '0 0 4px' },
  heading: { margin: '32px 0 12px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  windows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '12px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  window: {
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  waiting: { display: 'grid', placeContent: 'center', height: '100%' },
});

const windows = [
  { address: '/planner/', name: 'Planner', purpose: 'De borden van alle departementen, live.' },
  { address: '/mailbox/', name: 'Postvakken', purpose: 'Wat er verstuurd is en bij wie het aankwam.' },
  {
    address: '/teams/?surface=personal',
    name: 'Notulist in Teams',
    purpose: 'Het eigen tabblad, buiten een vergadering.',
  },
  { address: '/outlook/?compose=1', name: 'Nieuw bericht', purpose: 'Outlook, terwijl u een mail schrijft.' },
];

/** The sandbox's front door: which meetings there are, where each window is, how to talk to Graph. */
export function LandingPage() {
  const styles = useStyles();
  const { value: world, failed } = useLive<World>('/admin/world', 'reset');
  if (!world) {
    return (
      <div className={styles.waiting}>
        {failed ? <Text>De sandbox antwoordt niet.</Text> : <Spinner label="Sandbox openen" />}
      </div>
    );
  }
  const secretary = world.users.find((user) => user.id === world.secretaryId);
  const { day, today, earlier } = listMeetings(world);
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <Text as="h1" size={700} weight="semibold" block className={styles.title}>
          Microsoft 365 op deze computer
        </Text>
        <Text className={styles.quiet}>
          U bent {secretary?.givenName} {secretary?.surname}, {secretary?.jobTitle?.toLowerCase()}. Iedereen
          hier is verzonnen; er gaat niets naar buiten.
        </Text>
        <Heading>{`Vandaag, ${day}`}</Heading>
        <MeetingList meetings={today} />
        <Heading>Vensters</Heading>
        <ul className={styles.windows}>
          {windows.map(({ address, name, purpose }) => (
            <li key={address} className={styles.window}>
              <Link href={address} target="_blank">
                {name}
              </Link>
              <Text block size={200} className={styles.quiet}>
                {purpose}
              </Text>
            </li>
          ))}
        </ul>
        <Heading>Eerdere keren</Heading>
        <MeetingList meetings={earlier} />
        <Heading>Zelf met Graph praten</Heading>
        <CallingGraph userId={world.secretaryId} />
        <Heading>Opnieuw beginnen</Heading>
        <StartAgain />
      </main>
    </div>
  );
}

function Heading({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Text as="h2" size={500} weight="semibold" block className={styles.heading}>
      {children}
    </Text>
  );
}
