import { failureWords } from '../../language/words/failures';
import { listMailWords } from '../../language/words/listMail';
import { openingWords } from '../../language/words/opening';
import { Notice } from '../Notice';
import { useSigningIn } from '../opening/useSigningIn';
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
  const opening = useWords(openingWords);
  const { host } = useParts();
  const signingIn = useSigningIn(again);
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
      const asks = state.failure === 'signIn' || state.failure === 'consent';
      const label = !asks ? opening.retry : state.failure === 'signIn' ? opening.signIn : opening.allow;
      const text = signingIn.failed ?? words.notMade(failures.graph[state.failure].what, words.retry);
      return <Notice tone="warning" text={text} action={{ label, run: asks ? signingIn.ask : again }} />;
    }
  }
}
