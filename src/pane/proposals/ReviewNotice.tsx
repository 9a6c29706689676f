import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { proposalWords } from '../../language/words/proposals';
import { useWords } from '../parts';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { flexGrow: 1 },
});

interface ReviewNoticeProps {
  readonly count: number;
  readonly review: () => void;
}

/** How many proposals wait, and the way to them. */
export function ReviewNotice({ count, review }: ReviewNoticeProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  return (
    <div className={styles.notice}>
      <span className={styles.count}>{words.open(count)}</span>
      <Button size="small" onClick={review}>
        {words.review}
      </Button>
    </div>
  );
}
