import { Button, ToggleButton, Title3, makeStyles, tokens } from '@fluentui/react-components';
import {
  CallEnd20Regular,
  Chat20Regular,
  Mic20Regular,
  MicOff20Regular,
  NotepadEdit20Regular,
  ShareScreenStart20Regular,
  Video20Regular,
  VideoOff20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { TeamsSurface } from './surface';
import { teamsWords } from './teamsWords';

interface MeetingBarProps {
  readonly title: string;
  readonly locale: string;
  readonly surface: TeamsSurface;
  readonly panelOpen: boolean;
  go(surface: TeamsSurface): void;
  togglePanel(): void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0 },
  controls: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  leave: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
});

/** The meeting's title and controls. */
export function MeetingBar({ title, locale, surface, panelOpen, go, togglePanel }: MeetingBarProps) {
  const styles = useStyles();
  const words = teamsWords(locale);
  const [camera, setCamera] = useState(false);
  const [microphone, setMicrophone] = useState(false);
  return (
    <header className={styles.root}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <div className={styles.controls}>
        <Button appearance="subtle" icon={<Chat20Regular />} onClick={() => go('chat')}>
          {words.chat}
        </Button>
        <ToggleButton
          appearance="subtle"
          icon={<NotepadEdit20Regular />}
          checked={panelOpen}
          onClick={togglePanel}
        >
          Notulist
        </ToggleButton>
        <ToggleButton
          appearance="subtle"
          icon={camera ? <Video20Regular /> : <VideoOff20Regular />}
          checked={camera}
          onClick={() => setCamera(!camera)}
        >
          {words.camera}
        </ToggleButton>
        <ToggleButton
          appearance="subtle"
          icon={microphone ? <Mic20Regular /> : <MicOff20Regular />}
          checked={microphone}
          onClick={() => setMicrophone(!microphone)}
        >
          {words.microphone}
        </ToggleButton>
        <ToggleButton
          appearance="subtle"
          icon={<ShareScreenStart20Regular />}
          checked={surface === 'stage'}
          onClick={() => go(surface === 'stage' ? 'sidePanel' : 'stage')}
        >
          {words.share}
        </ToggleButton>
        <Button as="a" href="/" className={styles.leave} icon={<CallEnd20Regular />}>
          {words.leave}
        </Button>
      </div>
    </header>
  );
}
