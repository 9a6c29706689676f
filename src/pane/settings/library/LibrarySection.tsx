import { libraryWords } from '../../../language/words/library';
import { lazyPart } from '../../lazyPart';
import { useWords } from '../../parts';
import { FoldedSection } from '../FoldedSection';
import { useLibrary } from './useLibraries';

const LibraryForm = lazyPart(() => import('./LibraryForm'));

/** Where new minutes are kept, and the way to choose another place; nothing is asked of the network before that. */
export function LibrarySection() {
  const words = useWords(libraryWords);
  const library = useLibrary();
  const now = library ? words.libraryNow(library.name) : words.ownNow;
  return <FoldedSection heading={words.heading} now={now} open={words.change} form={LibraryForm} />;
}
