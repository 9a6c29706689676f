import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../../dutch/finding';
import { proposalWords } from '../../../language/words/proposals';
import { evidence } from '../../../proposals/evidence';
import { useWords } from '../../parts';
import { outcomeOf } from '../../proposals/decide';
import { Explanation } from '../../proposals/Explanation';
import { ProposalEditor } from '../../proposals/ProposalEditor';
import { readAction } from '../../../workspace/documentValues';
import { blockById } from '../blocks/blockAt';
import { confirmed } from '../commands/decide';
import type { ShownDetails } from '../useEditor';

const useStyles = makeStyles({
  panel: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    maxWidth: '360px',
    zIndex: 2,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface LineDetailsProps {
  readonly details: ShownDetails;
  readonly close: () => void;
}

/** Explains what was read in a line, beside it: the words it rests on, and everything that can be said differently. */
export default function LineDetails({ details, close }: LineDetailsProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const heading = useId();
  const panel = useRef<HTMLDivElement>(null);
  // After the first field took the focus: what was read stands above it and must be seen.
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  const { lineId, view, place } = details;
  const block = blockById(view.state.doc, lineId);
  if (!block) return null;
  const text = block.node.textContent;
  const findings = asTheyStand(details.findings, block.node.attrs as LineAttributes);
  const settle = (chosen: readonly Finding[]) => {
    const now = blockById(view.state.doc, lineId);
    if (now) view.dispatch(confirmed(view.state.tr, now.index, chosen));
    close();
  };
  const dismiss = () => {
    const now = blockById(view.state.doc, lineId);
    const attrs = { kind: 'note', action: null, dismissed: true };
    if (now) view.dispatch(view.state.tr.setNodeMarkup(now.from, null, { ...now.node.attrs, ...attrs }));
    close();
  };
  const only = findings.length === 1 ? findings[0] : undefined;
  return (
    <div ref={panel} className={styles.panel} style={place} role="dialog" aria-labelledby={heading}>
      <div id={heading}>
        {findings.map((finding) => (
          <Explanation key={finding.clause.start} finding={finding} words={evidence(text, finding)} />
        ))}
      </div>
      {only ? (
        <ProposalEditor
          line={{ text }}
          finding={only}
          confirm={(finding) => settle([finding])}
          dismiss={dismiss}
          close={close}
        />
      ) : (
        <div className={styles.buttons} onKeyDown={(event) => event.key === 'Escape' && close()}>
          <Button size="small" appearance="primary" autoFocus onClick={() => settle(findings)}>
            {words.confirm}
          </Button>
          <Button size="small" onClick={dismiss}>
            {words.dismiss}
          </Button>
          <Button size="small" appearance="subtle" onClick={close}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  );
}

interface LineAttributes {
  readonly kind: string;
  readonly action: unknown;
}

/** A settled line is what it was made; only the words it rests on come from reading it. */
function asTheyStand(findings: readonly Finding[], { kind, action }: LineAttributes): readonly Finding[] {
  const [first] = findings;
  if (!first || (kind !== 'action' && kind !== 'decision')) return findings;
  return [{ ...first, ...outcomeOf({ kind, action: readAction(action) }) }];
}
