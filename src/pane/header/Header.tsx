import { meetingDay, timeRange } from '../../language/dates';
import { headerWords } from '../../language/words/header';
import type { MeetingHeader } from '../../minutes/minutes';
import { useMeeting, useMinutes } from '../meeting';
import { useLanguage, useWords } from '../parts';
import type { Language } from '../../language/language';
import type { ScreenName } from '../screenName';
import { HeaderFrame } from './HeaderFrame';
import { HeaderMenu } from './HeaderMenu';
import { SavedMark } from './SavedMark';
import { Tabs } from './Tabs';

interface HeaderProps {
  readonly screen: ScreenName;
  readonly show: (screen: ScreenName) => void;
  readonly sideBySide: boolean;
}

/** Title, day, place, saved state and the ways to the other screens: always in sight. */
export function Header({ screen, show, sideBySide }: HeaderProps) {
  const words = useWords(headerWords);
  const language = useLanguage();
  const { minutes } = useMeeting();
  const header = useMinutes((value) => value.header);
  return (
    <HeaderFrame
      title={<span title={header.title}>{header.title || words.untitled}</span>}
      saved={<SavedMark minutes={minutes} />}
      menu={<HeaderMenu show={show} />}
      when={whenAndWhere(header, language)}
      tabs={<Tabs screen={screen} show={show} sideBySide={sideBySide} />}
    />
  );
}

/** "wo 9 september · 16.30–18.00 uur · Trêveszaal"; the time really held stands in place of the planned one. */
export function whenAndWhere(header: MeetingHeader, language: Language): string {
  const time = header.held ?? timeRange(header.start, header.end, language);
  return [meetingDay(header.start, language), time, header.place].filter(Boolean).join(' · ');
}
