import { useRef, useState } from 'react';
import { openShares, type CarriedCard } from '../../carryOver/cards';
import { carryOverWords } from '../../language/words/carryOver';
import { lastDecision, type Verdict } from '../../minutes/carriedAction';
import { NamedButton } from '../NamedButton';
import { useWords } from '../parts';
import { CarriedHistory } from './CarriedHistory';
import { CarriedShare } from './CarriedShare';
import { dayText } from './carriedText';
import { ChangeForm } from './ChangeForm';
import { useCarriedStyles } from './useCarriedStyles';
import type { Deciding } from './useDeciding';
import type { Series } from './useSeries';
import { useTextSettings } from './useTextSettings';

interface CarriedCardRowProps {
  readonly card: CarriedCard;
  readonly series: Series;
  readonly deciding: Deciding;
}

/** One action that came back: how each department stands, what the meeting says of it, and its life so far. */
export function CarriedCardRow({ card, series, deciding }: CarriedCardRowProps) {
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const settings = useTextSettings();
  const [changing, setChanging] = useState(false);
  const [history, setHistory] = useState(false);
  const historyButton = useRef<HTMLButtonElement>(null);
  const { title, born, shares } = card;
  const undecided = openShares(card).filter((entry) => lastDecision(entry) === null);
  const decide = (verdict: Verdict, remark: string) => {
    deciding.decide(undecided, verdict, remark);
    setChanging(false);
    // The buttons go: the one that stays takes the focus.
    historyButton.current?.focus();
  };
  return (
    <li className={looks.row}>
      <div>{title}</div>
      <p className={looks.small}>{words.born(dayText(born.date, settings))}</p>
      {shares.map((entry) => (
        <CarriedShare key={entry.action.key} entry={entry} actions={series.actions} deciding={deciding} />
      ))}
      {changing && undecided.length > 0 && (
        <ChangeForm due={undecided[0]!.action.due} record={decide} cancel={() => setChanging(false)} />
      )}
      <div className={looks.buttons}>
        {undecided.length > 0 && !changing && (
          <>
            <NamedButton label={words.keep} about={title} press={() => decide({ kind: 'kept' }, '')} />
            <NamedButton label={words.close} about={title} press={() => decide({ kind: 'closed' }, '')} />
            <NamedButton label={words.change} about={title} press={() => setChanging(true)} />
          </>
        )}
        <NamedButton
          ref={historyButton}
          label={words.history}
          about={title}
          appearance="subtle"
          aria-expanded={history}
          press={() => setHistory(!history)}
        />
      </div>
      {history && <CarriedHistory shares={shares} series={series} />}
    </li>
  );
}
