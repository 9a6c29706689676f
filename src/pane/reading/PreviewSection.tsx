import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { readingWords } from '../../language/words/reading';
import { useWords } from '../parts';

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    maxWidth: '52rem',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface PreviewSectionProps {
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** One kind of thing that was read, under its heading; or that none was found. */
export function PreviewSection({ heading, isEmpty, children }: PreviewSectionProps) {
  const styles = useStyles();
  const words = useWords(readingWords);
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {isEmpty ? <p className={styles.none}>{words.noneFound}</p> : children}
    </section>
  );
}
