import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import { openingWords } from '../../language/words/opening';
import { HeaderFrame } from '../header/HeaderFrame';
import { useWords } from '../parts';

const useStyles = makeStyles({
  bar: {
    height: '0.75rem',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { width: '9rem', marginBlock: '0.3rem' },
  when: { width: '13rem', marginBlock: '0.12rem' },
  half: { width: '50%' },
  most: { width: '85%' },
});

/** The meeting's shape before the meeting: same heights as the real thing, so that nothing jumps. */
export function Skeleton() {
  const styles = useStyles();
  const header = useWords(headerWords);
  const words = useWords(openingWords);
  return (
    <>
      <HeaderFrame
        title={<div className={mergeClasses(styles.bar, styles.title)} />}
        saved={null}
        menu={null}
        when={<div className={mergeClasses(styles.bar, styles.when)} />}
        tabs={<span>{header.minutes}</span>}
      />
      <div className={styles.body} role="status" aria-busy="true" aria-label={words.loading}>
        <div className={mergeClasses(styles.bar, styles.half)} />
        <div className={mergeClasses(styles.bar, styles.most)} />
        <div className={mergeClasses(styles.bar, styles.half)} />
        <div className={mergeClasses(styles.bar, styles.most)} />
      </div>
    </>
  );
}
