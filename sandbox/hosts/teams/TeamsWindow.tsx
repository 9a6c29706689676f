import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Choice } from '../shared/Choice';
import { ConsentDialog } from '../shared/ConsentDialog';
import { teamsLooks, type Look } from '../shared/look';
import { answerNestedAuth } from '../shared/nestedAuth';
import { usersIn } from '../shared/participants';
import type { Sandbox } from '../shared/sandbox';
import { Toolbar } from '../shared/Toolbar';
import { useAddress } from '../shared/useAddress';
import { useConsent } from '../shared/useConsent';
import { useSandbox } from '../shared/useSandbox';
import { windowWords } from '../shared/windowWords';
import { AppFrame } from './AppFrame';
import { gatheringOf, type Gathering } from './gathering';
import { MeetingView } from './MeetingView';
import { frameContextOf, surfaceNamed, surfaces, type TeamsSurface } from './surface';
import { TabView } from './TabView';
import type { TeamsPage, TeamsServices } from './teamsProtocol';
import { teamsWords } from './teamsWords';

const fallback = {
  meeting: 'sgo',
  surface: 'sidePanel',
  theme: 'default',
  locale: 'nl-nl',
  width: '280',
  user: '',
  /** What a deep link asks for. */
  link: '',
  /** "mute": the sign-in bridge never answers. */
  bridge: '',
};

type TeamsAddress = typeof fallback;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  message: { margin: 'auto', padding: '16px', color: tokens.colorNeutralForeground1 },
});

/** The whole Teams window, as its address asks. */
export function TeamsWindow() {
  const styles = useStyles();
  const sandbox = useSandbox();
  const [address, change] = useAddress<TeamsAddress>(fallback);
  const words = windowWords(address.locale);
  const gathering = sandbox && 'world' in sandbox ? gatheringOf(sandbox.world, address.meeting) : null;
  return (
    <FluentProvider
      theme={teamsLooks[address.theme as Look] ?? teamsLooks.default}
      className={styles.root}
      lang={address.locale}
    >
      {sandbox === null && <Spinner className={styles.message} label={words.loading} />}
      {sandbox instanceof Error && <p className={styles.message}>{words.unreachable}</p>}
      {sandbox && 'world' in sandbox && !gathering && <p className={styles.message}>{words.unknown}</p>}
      {sandbox && 'world' in sandbox && gathering && (
        <OpenWindow sandbox={sandbox} gathering={gathering} address={address} change={change} />
      )}
    </FluentProvider>
  );
}

interface OpenWindowProps {
  readonly sandbox: Sandbox;
  readonly gathering: Gathering;
  readonly address: TeamsAddress;
  change(change: Partial<TeamsAddress>): void;
}

function OpenWindow({ sandbox, gathering, address, change }: OpenWindowProps) {
  const { world, paneOrigin } = sandbox;
  const { locale } = address;
  const surface = surfaceNamed(address.surface);
  const userId = address.user || world.secretaryId;
  const [question, askConsent] = useConsent();
  const go = (next: TeamsSurface) => change({ surface: next });

  const services = useMemo<TeamsServices>(
    () => ({
      shareToStage: () => change({ surface: 'stage' }),
      openLink: (url) => void window.open(url, '_blank', 'noopener'),
      nestedAuth: (data) =>
        address.bridge === 'mute'
          ? new Promise(() => {})
          : answerNestedAuth(data, {
              origin: location.origin,
              userId,
              tenantId: world.tenantId,
              askConsent,
            }),
    }),
    [address.bridge, change, userId, world.tenantId, askConsent],
  );
  const app = (
    <AppFrame
      key={[surface, userId, locale].join()}
      address={`${paneOrigin}/teams.html`}
      page={pageOf({ sandbox, gathering, surface, userId, address })}
      services={services}
    />
  );
  const inMeeting = surface === 'sidePanel' || surface === 'stage';
  return (
    <>
      <Toolbar
        settings={{ ...address, user: userId }}
        users={usersIn(world, gathering.meeting)}
        change={change}
      >
        <Choice
          label={windowWords(locale).surface}
          value={surface}
          options={surfaces.map((value) => ({ value, text: teamsWords(locale).surfaces[value] }))}
          onChoose={(value) => go(surfaceNamed(value))}
        />
      </Toolbar>
      {inMeeting ? (
        <MeetingView
          gathering={gathering}
          locale={locale}
          surface={surface}
          width={Number(address.width)}
          go={go}
        >
          {app}
        </MeetingView>
      ) : (
        <TabView
          title={surface === 'personal' ? 'Notulist' : gathering.title}
          locale={locale}
          surface={surface}
          go={go}
        >
          {app}
        </TabView>
      )}
      {question && <ConsentDialog question={question} locale={locale} />}
    </>
  );
}

interface PageSources {
  readonly sandbox: Sandbox;
  readonly gathering: Gathering;
  readonly surface: TeamsSurface;
  readonly userId: string;
  readonly address: TeamsAddress;
}

function pageOf({ sandbox, gathering, surface, userId, address }: PageSources): TeamsPage {
  const user = sandbox.world.users.find(({ id }) => id === userId);
  const personal = surface === 'personal';
  return {
    frameContext: frameContextOf(surface),
    entityId: personal ? 'personal' : 'meeting',
    subEntityId: address.link,
    theme: address.theme,
    locale: address.locale,
    chatId: personal ? null : gathering.chatId,
    inMeeting: gathering.meeting !== null,
    user: { id: userId, name: user?.displayName ?? '', username: user?.mail ?? '' },
    tenantId: sandbox.world.tenantId,
  };
}
