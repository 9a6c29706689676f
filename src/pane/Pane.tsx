import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Host } from '../hosts/host';
import { language } from '../language/language';
import { Broken } from './Broken';
import { lazyPart } from './lazyPart';
import { MeetingPane } from './MeetingPane';
import { InTeams } from './opening/InTeams';
import { CannotStart } from './opening/CannotStart';
import { Skeleton } from './opening/Skeleton';
import { useArrival } from './opening/useArrival';
import { askedOf } from './links/asked';
import { LanguageContext, PartsContext, type Parts } from './parts';
import { preferredTheme, themes } from './theme';
import { useHost } from './useHost';
import { usePaneStyles } from './usePaneStyles';

const ListPage = lazyPart(() => import('./actionList/ListPage'));
const LinkedPane = lazyPart(() => import('./opening/LinkedPane'));

/** Everything in the page: the theme and language of the host around the meeting, and a skeleton until it has answered. */
export function Pane({ parts }: { readonly parts: Promise<Parts> }) {
  const arrival = useArrival(parts);
  if (arrival.kind === 'arrived') return <HostedPane parts={arrival.value} />;
  return (
    <Frame theme={preferredTheme()} locale={navigator.language}>
      {arrival.kind === 'waiting' ? <Skeleton /> : <CannotStart />}
    </Frame>
  );
}

function HostedPane({ parts }: { readonly parts: Parts }) {
  const host = useHost(parts.host);
  useEffect(() => host.ready(), [host]);
  return (
    <Frame theme={host.theme} locale={host.locale}>
      <PartsContext value={parts}>
        <Suspense fallback={<Skeleton />}>
          <InTeams />
          <Asked host={host} />
        </Suspense>
      </PartsContext>
    </Frame>
  );
}

/** What the link or the place asks for: an action, the list, or the meeting that the host shows. */
function Asked({ host }: { readonly host: Host }) {
  const asked = askedOf(host);
  if (asked.kind === 'action') return <LinkedPane meeting={asked.meeting} lineId={asked.lineId} />;
  if (asked.kind === 'list') return <ListPage begin={asked.view} />;
  return <MeetingPane key={JSON.stringify(asked.subject)} subject={asked.subject} />;
}

interface FrameProps {
  readonly theme: keyof typeof themes;
  readonly locale: string;
  readonly children: React.ReactNode;
}

function Frame({ theme, locale, children }: FrameProps) {
  const styles = usePaneStyles();
  const chosen = language(locale);
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return (
    <LanguageContext value={chosen}>
      <FluentProvider theme={themes[theme]} className={styles[theme]}>
        {/* Fluent gives a provider's own classes to its menus and lists too: the frame's stay off it. */}
        <div className={styles.frame}>
          <Broken>{children}</Broken>
        </div>
      </FluentProvider>
    </LanguageContext>
  );
}
