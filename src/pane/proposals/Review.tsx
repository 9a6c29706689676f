import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { proposalWords } from '../../language/words/proposals';
import type { OpenProposal } from '../../proposals/openProposals';
import { useMeeting, useRestedMinutes } from '../meeting';
import { useWords } from '../parts';
import { takeKeyboard } from '../takeKeyboard';
import { confirmProposal, dismissProposal, splitProposal, undecide } from './decide';
import { ReviewItem } from './ReviewItem';
import type { ReviewActions } from './ReviewLine';
import { reviewGroups, type Decided, type Decisions } from './reviewGroups';

const useStyles = makeStyles({
  review: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ReviewProps {
  readonly open: readonly OpenProposal[];
  readonly done: () => void;
}

const newId = (): string => crypto.randomUUID();

/** Everything that waits for a decision, in the order of the minutes: one key confirms, one dismisses, both can be undone. */
export function Review({ open, done }: ReviewProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const { document } = useMeeting();
  const { blocks } = useRestedMinutes();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const takenBack = useRef<string>(null);
  useEffect(() => takeKeyboard(heading.current), []);
  // It is open again only when the minutes were read, and what was pressed is gone by then.
  useEffect(() => {
    if (takenBack.current === null) return;
    const row = rowsIn(list.current).find(
      ({ dataset }) => dataset.proposal === takenBack.current && dataset.decided === undefined,
    );
    if (!row) return;
    takenBack.current = null;
    takeKeyboard(row.querySelector('button'));
  });

  const actions = useMemo((): ReviewActions => {
    const decide = (proposed: OpenProposal, as: Decided['as'], lineIds: readonly string[]) =>
      setDecisions((before) => new Map(before).set(proposed.line.id, { proposed, decided: { as, lineIds } }));
    return {
      confirm: (proposed) => {
        focusNext(list.current, proposed.line.id);
        decide(proposed, 'confirmed', confirmProposal(document, proposed, newId));
      },
      dismiss: (proposed) => {
        focusNext(list.current, proposed.line.id);
        decide(proposed, 'dismissed', dismissProposal(document, proposed));
      },
      split: (proposed) => splitProposal(document, proposed, newId),
      undo: ({ line }, { lineIds }) => {
        takenBack.current = line.id;
        undecide(document, lineIds);
        setDecisions((before) => new Map([...before].filter(([id]) => id !== line.id)));
      },
    };
  }, [document]);
  const groups = reviewGroups(
    open,
    decisions,
    blocks.map(({ id }) => id),
  );
  return (
    <div ref={list} className={styles.review}>
      <Button data-done size="small" onClick={done}>
        ← {words.done}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.hint}>{groups.length === 0 ? words.none : words.hint}</p>
      {groups.map((group) => (
        <ReviewItem key={group.item?.id ?? ''} group={group} actions={actions} />
      ))}
    </div>
  );
}

/** The next thing to decide gets the focus, so that one key after another goes down the list. */
function focusNext(list: HTMLElement | null, lineId: string): void {
  const rows = rowsIn(list);
  const at = rows.findIndex((row) => row.dataset.proposal === lineId);
  const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(
    (row) => row.dataset.decided === undefined,
  );
  const target = next?.querySelector<HTMLElement>('button') ?? list?.querySelector('[data-done]');
  if (target instanceof HTMLElement) target.focus();
}

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])];
}
