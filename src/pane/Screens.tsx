import { mergeClasses } from '@fluentui/react-components';
import { Activity, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Broken } from './Broken';
import { loadAttendanceList } from './attendance/Attendance';
import type { MinutesDraft } from '../proposals/draftOf';
import { loadLineDetails } from './editor/MinutesEditor';
import { DamageNotice } from './header/DamageNotice';
import { Header } from './header/Header';
import { loadMenu } from './header/HeaderMenu';
import { SavedNotice } from './header/SavedNotice';
import { MinutesScreen } from './minutes/MinutesScreen';
import { lazyPart } from './lazyPart';
import { Loading } from './Loading';
import type { ScreenName } from './screenName';
import { takeKeyboard } from './takeKeyboard';
import { usePaneStyles } from './usePaneStyles';
import { useWide } from './useWide';

const loadActions = () => import('./actions/ActionsScreen');
const loadSettings = () => import('./settings/SettingsScreen');
const loadFields = () => import('./header/HeaderFields');
const loadSending = () => import('./sending/SendingScreen');
const loadReading = () => import('./reading/OpenReading');
const loadActionList = () => import('./actionList/MeetingActionList');
const loadCarryOver = () => import('./carryOver/CarryOverScreen');
const loadStanding = () => import('./standing/StandingScreen');
const ActionsScreen = lazyPart(loadActions);
const SettingsScreen = lazyPart(loadSettings);
const HeaderFields = lazyPart(loadFields);
const SendingScreen = lazyPart(loadSending);
const OpenReading = lazyPart(loadReading);
const CarryOverScreen = lazyPart(loadCarryOver);
const StandingScreen = lazyPart(loadStanding);
const MeetingActionList = lazyPart(loadActionList);

/** When the other screens are fetched, so that they are there when the connection is not. */
const later = 3000;

/** The screen that is shown, and the action to begin with when one was chosen in the minutes. */
interface Shown {
  readonly screen: ScreenName;
  readonly lineId: string | null;
  /** The actions were shown before: they keep what they were doing. */
  readonly visitedActions: boolean;
}

interface ScreensProps {
  readonly trouble: ReactNode;
  /** Makes minutes of a document beside those that are open. */
  readonly startApart: (draft: MinutesDraft) => Promise<void>;
  /** Line of the action to begin with; null: begin with the minutes. */
  readonly firstAction: string | null;
}

/**
 * Header and the chosen screen. The minutes stay in the page while another screen is shown, so that the caret is where
 * it was; on a wide surface the actions stand beside them.
 */
export function Screens({ trouble, startApart, firstAction }: ScreensProps) {
  const styles = usePaneStyles();
  const wide = useWide();
  const [{ screen, lineId, visitedActions }, setShown] = useState<Shown>({
    screen: firstAction === null ? 'minutes' : 'actions',
    lineId: firstAction,
    visitedActions: firstAction !== null,
  });
  useEffect(() => {
    const parts = [
      loadActions,
      loadAttendanceList,
      loadLineDetails,
      loadMenu,
      loadSettings,
      loadFields,
      loadReading,
      loadSending,
      loadActionList,
      loadCarryOver,
      loadStanding,
    ];
    const fetchAll = () => void Promise.allSettled(parts.map((load) => load()));
    const timer = setTimeout(fetchAll, later);
    return () => clearTimeout(timer);
  }, []);
  const minutes = useRef<HTMLElement>(null);
  // What led back is gone, and the keyboard with it.
  useEffect(() => {
    if (screen === 'minutes') takeKeyboard(minutes.current);
  }, [screen]);
  const open = (next: ScreenName, line: string | null) =>
    setShown({ screen: next, lineId: line, visitedActions: visitedActions || next === 'actions' });
  const show = (next: ScreenName) => open(next, null);
  const back = () => show('minutes');
  const main = screen === 'minutes' || screen === 'actions';
  const showsMinutes = screen === 'minutes' || (wide && (main || screen === 'carryOver'));
  const showsActions = screen === 'actions' || (wide && main);
  return (
    <>
      <Broken>
        <Header screen={screen} show={show} sideBySide={wide} />
      </Broken>
      {trouble ?? <SavedNotice />}
      <DamageNotice />
      <div className={styles.screens}>
        <main
          ref={minutes}
          tabIndex={-1}
          className={mergeClasses(styles.screen, styles.minutes, !showsMinutes && styles.hidden)}
        >
          <Broken>
            <MinutesScreen
              openAction={(line) => open('actions', line)}
              showCarryOver={() => show('carryOver')}
            />
          </Broken>
        </main>
        <Suspense fallback={<Loading />}>
          {(showsActions || visitedActions) && (
            <Activity mode={showsActions ? 'visible' : 'hidden'}>
              <Broken>
                <ActionsScreen sideBySide={wide} openedLine={lineId} />
              </Broken>
            </Activity>
          )}
          <Broken key={screen}>
            {screen === 'sending' && <SendingScreen review={() => show('actions')} />}
            {screen === 'actionList' && <MeetingActionList />}
            {screen === 'carryOver' && <CarryOverScreen done={back} />}
            {screen === 'standing' && <StandingScreen done={back} />}
            {screen === 'settings' && <SettingsScreen done={back} />}
            {screen === 'fields' && <HeaderFields done={back} />}
            {screen === 'reading' && (
              <OpenReading done={back} accepted={() => show('actions')} startApart={startApart} />
            )}
          </Broken>
        </Suspense>
      </div>
    </>
  );
}
