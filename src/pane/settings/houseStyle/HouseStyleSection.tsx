import { houseStyleWords } from '../../../language/words/houseStyle';
import { lazyPart } from '../../lazyPart';
import { useWords } from '../../parts';
import { FoldedSection } from '../FoldedSection';

const HouseStyleForm = lazyPart(() => import('./HouseStyleForm'));

/** The house style, folded. */
export function HouseStyleSection() {
  const words = useWords(houseStyleWords);
  return <FoldedSection heading={words.heading} open={words.open} form={HouseStyleForm} />;
}
