import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '1.5rem',
  },
  title: {
    flexGrow: 1,
    flexBasis: '5rem',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  right: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
  },
  when: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  tabs: { display: 'flex', alignItems: 'center', minHeight: '2.25rem' },
});

interface HeaderFrameProps {
  readonly title: ReactNode;
  readonly saved: ReactNode;
  readonly menu: ReactNode;
  readonly when: ReactNode;
  readonly tabs: ReactNode;
}

/** Where things stand in the header; the skeleton fills the same frame. */
export function HeaderFrame({ title, saved, menu, when, tabs }: HeaderFrameProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.first}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.right}>
          {saved}
          {menu}
        </div>
      </div>
      <div className={styles.when}>{when}</div>
      <div className={styles.tabs}>{tabs}</div>
    </header>
  );
}
