import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { proposalWords } from '../../language/words/proposals';
import type { LineBlock } from '../../minutes/block';
import { Evidence } from '../proposals/Evidence';
import { Facts } from '../proposals/Facts';
import { useWords } from '../parts';
import type { PreviewLine } from './preview';
import { useDepartmentsOn } from '../departments/useDepartmentsOn';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface PreviewLinesProps {
  readonly lines: readonly PreviewLine[];
  readonly date: string;
}

/** What would be actions or decisions: the line with the words it rests on, for whom and by when. A title typed above does not show them again. */
export const PreviewLines = memo(function PreviewLines({ lines, date }: PreviewLinesProps) {
  const styles = useStyles();
  const say = useWords(proposalWords);
  const departments = useDepartmentsOn(date);
  return (
    <ul className={styles.list}>
      {lines.map(({ line, text, itemPath, action, words, isPossible }) => (
        <li key={line.id} className={styles.line}>
          <Evidence text={said(line) + text} words={words} />
          <Facts action={action} itemPath={itemPath} date={date} departments={departments}>
            {isPossible && <span>{say.possible}</span>}
          </Facts>
        </li>
      ))}
    </ul>
  );
});

function said({ speaker }: LineBlock): string {
  return speaker === null ? '' : `${speaker}: `;
}
