import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { proposalWords } from '../../language/words/proposals';
import { useWords } from '../parts';
import { ReviewLine, type ReviewActions } from './ReviewLine';
import type { ReviewGroup } from './reviewGroups';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface ReviewItemProps {
  readonly group: ReviewGroup;
  readonly actions: ReviewActions;
}

/** The proposals under one agenda item, and one button for all of them. */
export function ReviewItem({ group, actions }: ReviewItemProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const id = useId();
  const { item, itemPath, rows } = group;
  const open = rows.filter(({ decided }) => decided === null);
  const title = item === null ? words.withoutItem : [itemPath, item.title].filter(Boolean).join(' ');
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {open.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.confirmItemFor(open.length, title)}
            onClick={() => open.forEach(({ proposed }) => actions.confirm(proposed))}
          >
            {words.confirmItem(open.length)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {rows.map(({ proposed, decided }) => (
          <ReviewLine key={proposed.line.id} proposed={proposed} decided={decided} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
