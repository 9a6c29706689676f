import { useState } from 'react';
import { readingWords } from '../../language/words/reading';
import type { Minutes } from '../../minutes/minutes';
import { draftMerge } from '../../proposals/draftMerge';
import type { MinutesDraft } from '../../proposals/draftOf';
import { useMeeting } from '../meeting';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import ReadingScreen from './ReadingScreen';

interface OpenReadingProps {
  readonly done: () => void;
  /** What was read stands in the minutes. */
  readonly accepted: () => void;
  /** Makes minutes of their own. Rejects when they could not be made. */
  readonly startApart: (draft: MinutesDraft) => Promise<void>;
}

/** Reads a document beside open minutes: it is added to them or, where they have text already, becomes minutes of its own. */
export default function OpenReading({ done, accepted, startApart }: OpenReadingProps) {
  const words = useWords(readingWords);
  const { document, calendar } = useMeeting();
  const [failed, setFailed] = useState(false);
  const acceptApart = (draft: MinutesDraft) => {
    setFailed(false);
    startApart(draft).catch(() => setFailed(true));
  };
  return (
    <>
      {failed && <Notice tone="warning" text={words.apartFailed} action={null} />}
      <ReadingScreen
        into="open"
        calendar={calendar}
        begin={null}
        accept={(draft) => {
          document.add(draftMerge(document.minutes(), draft));
          accepted();
        }}
        acceptApart={hasText(document.minutes()) ? acceptApart : null}
        done={done}
      />
    </>
  );
}

function hasText({ blocks }: Minutes): boolean {
  return blocks.some((block) => block.type === 'line' && block.text.trim() !== '');
}
