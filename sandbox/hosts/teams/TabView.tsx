import { Avatar, Button, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { AppRail } from './AppRail';
import type { TeamsSurface } from './surface';
import { teamsWords } from './teamsWords';

interface TabViewProps {
  readonly title: string;
  readonly locale: string;
  readonly surface: TeamsSurface;
  readonly children: ReactNode;
  go(surface: TeamsSurface): void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexGrow: 1, minHeight: 0 },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  tab: {
    padding: '4px 0',
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  join: { marginLeft: 'auto' },
  app: { flexGrow: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The app as a tab: of the meeting's details, of its chat, or one's own. */
export function TabView({ title, locale, surface, children, go }: TabViewProps) {
  const styles = useStyles();
  const words = teamsWords(locale);
  const personal = surface === 'personal';
  return (
    <div className={styles.root}>
      <AppRail surface={surface} locale={locale} go={go} />
      <main className={styles.main}>
        <div className={styles.head}>
          <Avatar name={title} color="brand" size={32} shape="square" aria-hidden />
          <Subtitle1 as="h1" className={styles.title}>
            {title}
          </Subtitle1>
          <Text className={styles.tab}>Notulist</Text>
          {!personal && (
            <Button className={styles.join} icon={<VideoRegular />} onClick={() => go('sidePanel')}>
              {words.join}
            </Button>
          )}
        </div>
        <div className={styles.app}>{children}</div>
      </main>
    </div>
  );
}
