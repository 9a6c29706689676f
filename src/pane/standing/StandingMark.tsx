import { standingWords } from '../../language/words/standing';
import { Chip } from '../departments/Chip';
import { useWords } from '../parts';
import { useStanding } from './useStanding';

/** How far the minutes are, where that needs saying: a concept is what minutes are at first. */
export function StandingMark() {
  const words = useWords(standingWords);
  const [{ kind }] = useStanding();
  return kind === 'toAdopt' || kind === 'adopted' ? <Chip look="plain" label={words.states[kind]} /> : null;
}
