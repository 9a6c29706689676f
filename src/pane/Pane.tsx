import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { language } from '../language/language';
import { Broken } from './Broken';
import { MeetingPane } from './MeetingPane';
import { CannotStart } from './opening/CannotStart';
import { Skeleton } from './opening/Skeleton';
import { useArrival } from './opening/useArrival';
import { LanguageContext, PartsContext, type Parts } from './parts';
import { preferredTheme, themes } from './theme';
import { useHost } from './useHost';
import { usePaneStyles } from './usePaneStyles';

const PersonalList = lazy(() => import('./actionList/PersonalList'));

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
        {host.surface === 'personal' ? (
          <Suspense fallback={<Skeleton />}>
            <PersonalList />
          </Suspense>
        ) : (
          <MeetingPane key={JSON.stringify(host.subject)} subject={host.subject} />
        )}
      </PartsContext>
    </Frame>
  );
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
      <FluentProvider theme={themes[theme]}>
        {/* Fluent gives a provider's own classes to its menus and lists too: the frame's stay off it. */}
        <div className={styles.frame}>
          <Broken>{children}</Broken>
        </div>
      </FluentProvider>
    </LanguageContext>
  );
}
