import { makeStyles, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import { useMeeting, useMinutes } from '../meeting';
import { useLanguage, useWords } from '../parts';
import type { ScreenName } from '../screenName';
import { StandingMark } from '../standing/StandingMark';
import { useToday } from '../useToday';
import { HeaderFrame } from './HeaderFrame';
import { HeaderMenu } from './HeaderMenu';
import { PresentOthers } from './PresentOthers';
import { SavedMark } from './SavedMark';
import { Tabs } from './Tabs';
import { whenAndWhere } from './whenAndWhere';

const useStyles = makeStyles({
  when: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  /* Who comes takes room beside it, never a line of their own: the text below must not move under the hands. */
  facts: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface HeaderProps {
  readonly screen: ScreenName;
  readonly show: (screen: ScreenName) => void;
  readonly sideBySide: boolean;
}

/** Title, day, place, saved state and the ways to the other screens: always in sight. */
export function Header({ screen, show, sideBySide }: HeaderProps) {
  const styles = useStyles();
  const words = useWords(headerWords);
  const language = useLanguage();
  const today = useToday();
  const { minutes } = useMeeting();
  const header = useMinutes((value) => value.header);
  return (
    <HeaderFrame
      title={<span title={header.title}>{header.title || words.untitled}</span>}
      saved={<SavedMark minutes={minutes} />}
      menu={<HeaderMenu show={show} />}
      when={
        <div className={styles.when}>
          <div className={styles.facts}>
            <span>{whenAndWhere(header, today, language)}</span>
            <StandingMark />
          </div>
          <PresentOthers />
        </div>
      }
      tabs={<Tabs screen={screen} show={show} sideBySide={sideBySide} />}
    />
  );
}
