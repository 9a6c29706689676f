import { makeStyles, tokens } from '@fluentui/react-components';
import { proposalWords } from '../../language/words/proposals';
import type { OpenProposal } from '../../proposals/openProposals';
import { NamedButton } from '../NamedButton';
import { useWords } from '../parts';
import type { Decided } from './reviewGroups';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: {
    flexGrow: 1,
    flexBasis: '100%',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  state: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface DecidedLineProps extends Pick<Decided, 'as'> {
  readonly proposed: OpenProposal;
  readonly undo: () => void;
}

/** A proposal that was decided just now, small, with the way back. */
export function DecidedLine({ proposed, as, undo }: DecidedLineProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const { line, findings } = proposed;
  const title = findings[0]?.action?.title ?? line.text;
  return (
    <li className={styles.row} data-proposal={line.id} data-decided={as}>
      <span className={styles.words} title={line.text}>
        {title}
      </span>
      <span className={styles.state}>{as === 'dismissed' ? words.dismissed : words.confirmed}</span>
      <NamedButton label={words.undo} about={title} appearance="subtle" press={undo} />
    </li>
  );
}
