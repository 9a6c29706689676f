import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../dutch/finding';
import { proposalWords } from '../../language/words/proposals';
import { ownWords } from '../../minutes/ownWords';
import type { LineBlock } from '../../minutes/block';
import { ActionFields } from '../actions/ActionFields';
import { useWords } from '../parts';
import { outcomeOf } from './decide';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ProposalEditorProps {
  readonly line: Pick<LineBlock, 'text'>;
  readonly finding: Finding;
  readonly confirm: (finding: Finding) => void;
  readonly dismiss: () => void;
  readonly close: () => void;
}

/** Changes what was read before it is confirmed: for whom, by when, or that it is something else. */
export function ProposalEditor({ line, finding, confirm, dismiss, close }: ProposalEditorProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const [kind, setKind] = useState(finding.kind);
  const [action, setAction] = useState(
    () => finding.action ?? outcomeOf({ kind: 'action', action: null }).action!,
  );
  const isAction = kind === 'action';
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector<HTMLElement>('textarea, button')?.focus(), []);
  const settle = () => confirm({ ...finding, kind, action: isAction ? action : null });
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) settle();
    else if (event.key === 'Escape' && !event.defaultPrevented) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={editor} className={styles.editor} onKeyDown={keys}>
      {isAction && (
        <ActionFields
          action={action}
          ownWords={ownWords(line.text)}
          change={(part) => setAction({ ...action, ...part })}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={settle}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={() => setKind(isAction ? 'decision' : 'action')}>
          {isAction ? words.isDecision : words.isAction}
        </Button>
        <Button size="small" onClick={dismiss}>
          {isAction ? words.notAnAction : words.notADecision}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
