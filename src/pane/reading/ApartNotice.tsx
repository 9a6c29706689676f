import { readingWords } from '../../language/words/reading';
import { Notice } from '../Notice';
import { useWords } from '../parts';

/** Says that the minutes below are not those of the meeting, and leads back to these. */
export function ApartNotice({ leave }: { readonly leave: () => void }) {
  const words = useWords(readingWords);
  return <Notice tone="plain" text={words.apart} action={{ label: words.leaveApart, run: leave }} />;
}
