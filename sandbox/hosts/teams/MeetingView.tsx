import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Gathering } from './gathering';
import { MeetingBar } from './MeetingBar';
import { Participants } from './Participants';
import { SidePanel } from './SidePanel';
import type { TeamsSurface } from './surface';

interface MeetingViewProps {
  readonly gathering: Gathering;
  readonly locale: string;
  readonly surface: TeamsSurface;
  readonly width: number;
  /** The app itself. */
  readonly children: ReactNode;
  go(surface: TeamsSurface): void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: {
    display: 'flex',
    justifyContent: 'flex-end',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  stage: { flexGrow: 1, minWidth: 0, overflow: 'hidden' },
});

/** The meeting as it runs: people on the stage with the app beside them, or the app on the stage. */
export function MeetingView({ gathering, locale, surface, width, children, go }: MeetingViewProps) {
  const styles = useStyles();
  const [panelOpen, setPanelOpen] = useState(true);
  const onStage = surface === 'stage';
  const togglePanel = () => {
    setPanelOpen(onStage || !panelOpen);
    go('sidePanel');
  };
  return (
    <div className={styles.root}>
      <MeetingBar
        title={gathering.title}
        locale={locale}
        surface={surface}
        panelOpen={panelOpen && !onStage}
        go={go}
        togglePanel={togglePanel}
      />
      <div className={styles.body}>
        <main className={styles.stage}>
          {onStage ? children : <Participants people={gathering.people} locale={locale} />}
        </main>
        {!onStage && panelOpen && (
          <SidePanel width={width} locale={locale} close={() => setPanelOpen(false)}>
            {children}
          </SidePanel>
        )}
      </div>
    </div>
  );
}
