import { sendingWords } from '../../language/words/sending';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import { countOf, useOpenProposals } from '../proposals/useOpenProposals';

/** Says that something waits for a decision before it is sent without it, and leads there. */
export function Unconfirmed({ review }: { readonly review: () => void }) {
  const words = useWords(sendingWords);
  const count = countOf(useOpenProposals());
  if (count === 0) return null;
  const action = { label: words.toUnconfirmed, run: review };
  return <Notice tone="warning" text={words.unconfirmed(count)} action={action} />;
}
