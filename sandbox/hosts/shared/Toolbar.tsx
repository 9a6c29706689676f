import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorldUser } from '../../world/world';
import { Choice } from './Choice';
import { looks } from './look';
import { locales, windowWords } from './windowWords';

/** What every window lets change. */
export interface Settings {
  readonly theme: string;
  readonly locale: string;
  readonly width: string;
  readonly user: string;
}

interface ToolbarProps {
  readonly settings: Settings;
  readonly users: readonly WorldUser[];
  /** Choices of the window's own. */
  readonly children?: ReactNode;
  change(change: Partial<Settings>): void;
}

const languages: Readonly<Record<string, string>> = { 'nl-nl': 'Nederlands', 'en-us': 'English' };
const widths = ['280', '320', '400', '600'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground5,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The slim bar above a window that belongs to the sandbox, not to what the window stands for. */
export function Toolbar({ settings, users, children, change }: ToolbarProps) {
  const styles = useStyles();
  const words = windowWords(settings.locale);
  return (
    <section className={styles.root} aria-label={words.toolbar}>
      <Link href="/" inline>
        {words.overview}
      </Link>
      {children}
      <Choice
        label={words.user}
        value={settings.user}
        options={users.map(({ id, displayName }) => ({ value: id, text: displayName }))}
        onChoose={(user) => change({ user })}
      />
      <Choice
        label={words.theme}
        value={settings.theme}
        options={looks.map((look) => ({ value: look, text: words.themes[look] }))}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        label={words.language}
        value={settings.locale}
        options={locales.map((locale) => ({ value: locale, text: languages[locale] ?? locale }))}
        onChoose={(locale) => change({ locale })}
      />
      <Choice
        label={words.width}
        value={settings.width}
        options={[...new Set([...widths, settings.width])].map((width) => ({ value: width, text: width }))}
        onChoose={(width) => change({ width })}
      />
    </section>
  );
}
