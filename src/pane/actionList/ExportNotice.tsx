import { failureWords } from '../../language/words/failures';
import { listMailWords } from '../../language/words/listMail';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { useParts, useWords } from '../parts';
import type { ExportState } from './useExport';

interface ExportNoticeProps {
  readonly state: ExportState;
  readonly again: () => void;
}

/** What became of the file that was asked for. */
export function ExportNotice({ state, again }: ExportNoticeProps) {
  const words = useWords(listMailWords);
  const failures = useWords(failureWords);
  const { host } = useParts();
  switch (state.kind) {
    case 'none':
      return null;
    case 'working':
      return <Notice tone="plain" text={words.making} action={null} />;
    case 'made': {
      const open = { label: words.open, run: () => host.openLink(state.webUrl) };
      return <Notice tone="plain" text={words.made(state.name)} action={open} />;
    }
    case 'failed': {
      const text = words.notMade(failures.graph[state.failure].what, words.retry);
      return <FailureNotice failure={state.failure} text={text} retry={again} />;
    }
  }
}
