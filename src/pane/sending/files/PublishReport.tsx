import { publishingWords } from '../../../language/words/publishing';
import { FailureNotice } from '../../FailureNotice';
import { Notice } from '../../Notice';
import { useParts, useWords } from '../../parts';
import type { PublishingState } from './usePublishing';

interface PublishReportProps {
  readonly state: PublishingState;
  readonly retry: () => void;
}

/** What is in the library now, and where its link is; or why not, and the one thing that helps. */
export function PublishReport({ state, retry }: PublishReportProps) {
  const words = useWords(publishingWords);
  const { host } = useParts();
  if (state.kind === 'idle') return null;
  if (state.kind === 'working') return <Notice tone="plain" text={words.working} action={null} />;
  if (state.kind === 'failed') {
    return <FailureNotice failure={state.failure} text={words.failures[state.failure]} retry={retry} />;
  }
  const { publication, pdf, tasks, chat } = state;
  const good = [
    words.kept(publication.name),
    tasks && (tasks.linked > 0 ? words.linked(tasks.linked) : tasks.missed === 0 && words.noTasks),
    (chat === 'told' || chat === 'before') && words.told[chat],
  ];
  const bad = [
    pdf === 'refused' && words.noPdf,
    tasks && tasks.missed > 0 && words.notLinked(tasks.missed),
    chat === 'unsure' && words.unsure,
    chat === 'refused' && words.notTold,
  ].filter(Boolean);
  return (
    <>
      <Notice
        tone="plain"
        text={good.filter(Boolean).join(' ')}
        action={{ label: words.open, run: () => host.openLink(publication.link) }}
      />
      {bad.length > 0 && <FailureNotice failure={null} text={bad.join(' ')} retry={retry} />}
    </>
  );
}
