import { Caption2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular, ChatRegular, NotepadEditRegular } from '@fluentui/react-icons';
import type { TeamsSurface } from './surface';
import { teamsWords } from './teamsWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '68px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '10px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
  },
  here: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

const places = [
  { surface: 'chat', Icon: ChatRegular, text: (locale: string) => teamsWords(locale).chat },
  { surface: 'details', Icon: CalendarLtrRegular, text: (locale: string) => teamsWords(locale).calendar },
  { surface: 'personal', Icon: NotepadEditRegular, text: () => 'Notulist' },
] as const;

interface AppRailProps {
  readonly surface: TeamsSurface;
  readonly locale: string;
  go(surface: TeamsSurface): void;
}

/** Teams' bar of apps at the left. */
export function AppRail({ surface, locale, go }: AppRailProps) {
  const styles = useStyles();
  return (
    <nav className={styles.root} aria-label="Teams">
      {places.map(({ surface: place, Icon, text }) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.item, place === surface && styles.here)}
          aria-current={place === surface ? 'page' : undefined}
          onClick={() => go(place)}
        >
          <Icon fontSize={24} />
          <Caption2>{text(locale)}</Caption2>
        </button>
      ))}
    </nav>
  );
}
