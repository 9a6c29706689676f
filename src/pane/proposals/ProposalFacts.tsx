import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../dutch/finding';
import { proposalWords } from '../../language/words/proposals';
import type { LineBlock } from '../../minutes/block';
import { evidence } from '../../proposals/evidence';
import { excerpt } from '../../proposals/excerpt';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';
import { Evidence } from './Evidence';
import { Facts } from './Facts';

const useStyles = makeStyles({
  finding: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    marginBottom: tokens.spacingVerticalXXS,
  },
  decision: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  kind: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  perhaps: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface ProposalFactsProps {
  readonly line: LineBlock;
  readonly finding: Finding;
}

/** One thing that was read in a line: what it is, the words it rests on, for whom and by when. */
export function ProposalFacts({ line, finding }: ProposalFactsProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const { departments } = useMeeting();
  const date = useMinutes((minutes) => minutes.header.start);
  const cues = evidence(line.text, finding);
  const said = line.speaker === null ? '' : `${line.speaker}: `;
  return (
    <div className={mergeClasses(styles.finding, finding.kind === 'decision' && styles.decision)}>
      <div className={styles.kind}>
        {words[finding.kind]}
        {finding.certainty === 'possible' && <span className={styles.perhaps}> · {words.possible}</span>}
      </div>
      <Evidence text={said + excerpt(line.text, cues)} words={cues} />
      <Facts action={finding.action} itemPath="" date={date} departments={departments} />
    </div>
  );
}
