import { draftMerge } from '../../proposals/draftMerge';
import { useMeeting } from '../meeting';
import ReadingScreen from './ReadingScreen';

interface OpenReadingProps {
  readonly done: () => void;
  /** What was read stands in the minutes. */
  readonly accepted: () => void;
}

/** Reads a document into the minutes that are open: it is added to them. */
export default function OpenReading({ done, accepted }: OpenReadingProps) {
  const { document, calendar } = useMeeting();
  return (
    <ReadingScreen
      into="open"
      calendar={calendar}
      begin={null}
      accept={(draft) => {
        document.add(draftMerge(document.minutes(), draft));
        accepted();
      }}
      done={done}
    />
  );
}
