import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { proposalWords } from '../../language/words/proposals';
import type { OpenProposal } from '../../proposals/openProposals';
import { useWords } from '../parts';
import { DecidedLine } from './DecidedLine';
import { ProposalEditor } from './ProposalEditor';
import { ProposalFacts } from './ProposalFacts';
import type { Decided, ReviewRow } from './reviewGroups';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  several: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What can be done with a proposal in the review. The same functions as long as it is open. */
export interface ReviewActions {
  readonly confirm: (proposed: OpenProposal) => void;
  readonly dismiss: (proposed: OpenProposal) => void;
  readonly split: (proposed: OpenProposal) => void;
  readonly undo: (proposed: OpenProposal, decided: Decided) => void;
}

interface ReviewLineProps extends ReviewRow {
  readonly actions: ReviewActions;
}

/** One line with what it proposes. The keys are those of the editor. A decision elsewhere does not render it again. */
export const ReviewLine = memo(function ReviewLine({ proposed, decided, actions }: ReviewLineProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const facts = useId();
  const [adjusting, setAdjusting] = useState(false);
  const closed = useRef(false);
  const shown = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (adjusting || !closed.current) return;
    closed.current = false;
    shown.current?.querySelector('button')?.focus();
  }, [adjusting]);
  const { line, findings } = proposed;
  const { confirm, dismiss, split, undo } = actions;
  if (decided)
    return <DecidedLine proposed={proposed} as={decided.as} undo={() => undo(proposed, decided)} />;
  const only = findings.length === 1 ? findings[0] : undefined;
  const close = () => {
    setAdjusting(false);
    closed.current = true;
  };
  const keys = (event: KeyboardEvent) => {
    if (adjusting || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm(proposed);
    else if (event.key === 'Enter' && event.altKey && only) setAdjusting(true);
    else if (event.key === 'Escape') dismiss(proposed);
    else return;
    event.preventDefault();
  };
  return (
    <li ref={shown} className={styles.row} data-proposal={line.id} onKeyDown={keys}>
      <div id={facts}>
        {findings.length > 1 && <div className={styles.several}>{words.several(findings.length)}</div>}
        {findings.map((finding) => (
          <ProposalFacts key={finding.clause.start} line={line} finding={finding} />
        ))}
      </div>
      {adjusting && only ? (
        <ProposalEditor
          line={line}
          finding={only}
          confirm={(finding) => confirm({ ...proposed, findings: [finding] })}
          dismiss={() => dismiss(proposed)}
          close={close}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-keyshortcuts="Control+Enter"
            aria-describedby={facts}
            onClick={() => confirm(proposed)}
          >
            {words.confirm}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-keyshortcuts="Escape"
            onClick={() => dismiss(proposed)}
          >
            {words.dismiss}
          </Button>
          {only ? (
            <Button
              size="small"
              appearance="subtle"
              aria-keyshortcuts="Alt+Enter"
              onClick={() => setAdjusting(true)}
            >
              {words.adjust}
            </Button>
          ) : (
            <Button size="small" appearance="subtle" onClick={() => split(proposed)}>
              {words.split}
            </Button>
          )}
        </div>
      )}
    </li>
  );
});
