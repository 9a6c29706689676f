import { cardsOf, isDiscussed, openShares } from '../../carryOver/cards';
import { previousMinutes } from '../../carryOver/previousMinutes';
import { carryOverWords } from '../../language/words/carryOver';
import { isAdopted, standingOf } from '../../minutes/standing';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import { useLookingBack } from './useLookingBack';
import { useSeries } from './useSeries';
import { useTakingOver } from './useTakingOver';

/** Above the minutes: how much of earlier meetings waits here, and the way to it. Nothing while nothing waits. */
export default function CarryOverNotice({ show }: { readonly show: () => void }) {
  const words = useWords(carryOverWords);
  const series = useSeries();
  useTakingOver(series, useLookingBack());
  const { earlier, here } = series;
  if (isAdopted(standingOf(here.record.steps))) return null;
  const waiting = cardsOf(here.record.carried).filter((card) => !isDiscussed(card));
  const minutes = previousMinutes(earlier, here.record).filter(({ adoption }) => !adoption?.stands);
  const open = waiting.filter((card) => openShares(card).length > 0).length;
  const { brought } = here.record;
  const parts = [
    open > 0 && words.open(open),
    minutes.length > 0 && words.toAdopt,
    open + minutes.length > 0 && brought.length > 0 && words.broughtCount(brought.length),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <Notice
      tone="plain"
      text={`${words.heading}: ${parts.join(', ')}.`}
      action={{ label: words.discuss, run: show }}
    />
  );
}
