import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import { readingWords } from '../../language/words/reading';
import type { MinutesDraft } from '../../proposals/draftOf';
import { Notice } from '../Notice';
import { useParts, useWords } from '../parts';
import { ScreenTop } from '../ScreenTop';
import { ReadingPreview } from './ReadingPreview';
import { messageSource } from './source';
import { SourceForm } from './SourceForm';
import { useDropping } from './useDropping';
import { useReading } from './useReading';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    maxWidth: '40rem',
  },
});

interface ReadingScreenProps {
  /** open: what is read goes into the minutes that are open; new: it becomes minutes. */
  readonly into: 'open' | 'new';
  /** The meetings that the document may refer to. */
  readonly calendar: readonly BodyMeeting[];
  /** What to begin with: the message beside the pane, or nothing. */
  readonly begin: 'message' | null;
  readonly accept: (draft: MinutesDraft) => void;
  /** Makes minutes of their own beside the open ones; null where that is not offered. */
  readonly acceptApart: ((draft: MinutesDraft) => void) | null;
  readonly done: () => void;
}

/** Reads a document that exists, shows what was found in it, and makes minutes of it when the secretary says so. */
export default function ReadingScreen(props: ReadingScreenProps) {
  const { into, calendar, begin, accept, acceptApart, done } = props;
  const styles = useStyles();
  const words = useWords(readingWords);
  const { host } = useParts();
  const reading = useReading(words.untitled, calendar);
  const { state } = reading;
  const takeMessage = () => messageSource(host.readMessage);
  const beginning = useEffectEvent(() => {
    if (begin === 'message') void reading.take(takeMessage());
  });
  useEffect(() => beginning(), []);
  const { isOver, target } = useDropping(
    state.kind === 'asking' ? (source) => void reading.take(source) : null,
  );
  const offersMessage = host.surface === 'messageRead' && host.subject.kind === 'message';
  return (
    <main className={styles.screen} aria-labelledby="reading-heading" {...target}>
      <div className={styles.top}>
        <ScreenTop
          key={state.kind}
          id="reading-heading"
          level={into === 'new' ? 'h1' : 'h2'}
          back={state.kind === 'read' ? words.other : words.back}
          done={state.kind === 'read' ? reading.again : done}
        >
          {state.kind !== 'read'
            ? words.heading
            : state.source.name === null
              ? words.found
              : words.foundIn(state.source.name)}
        </ScreenTop>
      </div>
      {state.kind === 'reading' && <Notice tone="plain" text={words.reading} action={null} />}
      {state.kind === 'asking' && (
        <>
          {state.failure && <Notice tone="warning" text={words.failed[state.failure]} action={null} />}
          <SourceForm
            take={(source) => void reading.take(source)}
            message={offersMessage ? takeMessage : null}
            isOver={isOver}
          />
        </>
      )}
      {state.kind === 'read' && (
        <ReadingPreview
          key={state.source.text}
          read={state.read}
          into={into}
          changeDate={(date) => void reading.changeDate(date)}
          accept={accept}
          acceptApart={acceptApart}
        />
      )}
    </main>
  );
}
