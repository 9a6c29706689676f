import { Button, ProgressBar } from '@fluentui/react-components';
import { actionWords } from '../../../language/words/actions';
import { openingWords } from '../../../language/words/opening';
import { Notice } from '../../Notice';
import { countedDepartments } from '../../departments/countedDepartments';
import { useMeeting } from '../../meeting';
import { useWords } from '../../parts';
import { DepartmentProgressList } from './DepartmentProgressList';
import { postingTotals } from './postingTotals';
import type { Posting } from './usePosting';

interface PostingReportProps {
  readonly posting: Posting;
  readonly retry: () => void;
}

/** How far posting is, department by department; afterwards what came of it and what is still needed. */
export function PostingReport({ posting, retry }: PostingReportProps) {
  const words = useWords(actionWords);
  const opening = useWords(openingWords);
  const { departments } = useMeeting();
  const { state } = posting;
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return <Notice tone="warning" text={words.postingFailed} action={{ label: opening.retry, run: retry }} />;
  }
  const { wanted, done, failed } = postingTotals(state.progress);
  if (state.kind === 'ended' && wanted === 0) return null;
  if (state.kind === 'ended') {
    const codes = failed.map(({ department }) => department);
    const needs =
      failed.length > 0 ? ` ${words.failedDepartments(countedDepartments(codes, departments, words))}` : '';
    return (
      <>
        <div role="status">
          {words.result(done, wanted)}
          {needs}
        </div>
        <DepartmentProgressList progress={failed} retry={retry} />
      </>
    );
  }
  return (
    <>
      <div role="status">{wanted === 0 ? words.posting : words.postingOf(done, wanted)}</div>
      <ProgressBar aria-label={words.posting} value={wanted === 0 ? undefined : done} max={wanted || 1} />
      <DepartmentProgressList progress={state.progress} retry={retry} />
      <Button onClick={posting.stop}>{words.stop}</Button>
    </>
  );
}
