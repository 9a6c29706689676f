import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { cardsOf, isDiscussed } from '../../carryOver/cards';
import { previousMinutes } from '../../carryOver/previousMinutes';
import { longDay } from '../../documents/documentDates';
import { carryOverWords } from '../../language/words/carryOver';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import { ScreenTop } from '../ScreenTop';
import { StandingNotice } from '../standing/StandingNotice';
import { usePaneStyles } from '../usePaneStyles';
import { dayText } from './carriedText';
import { CarriedCardRow } from './CarriedCardRow';
import { PreviousMinutesRow } from './PreviousMinutesRow';
import { useAdopting } from './useAdopting';
import { useCarriedStyles } from './useCarriedStyles';
import { useDeciding } from './useDeciding';
import { useLook } from './useLookingBack';
import { useSeries } from './useSeries';
import { useTextSettings } from './useTextSettings';

const useStyles = makeStyles({
  screen: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '52rem',
    overflowY: 'auto',
    rowGap: tokens.spacingVerticalXS,
    '& > *': { flexShrink: 0 },
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  rules: { paddingLeft: tokens.spacingHorizontalL },
});

/** What earlier meetings left to this one: the minutes to adopt, the items that were put off, and every open action. */
export default function CarryOverScreen({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const settings = useTextSettings();
  const series = useSeries();
  const look = useLook();
  useEffect(() => void look(), [look]);
  const adopting = useAdopting(series, ({ date }) => words.itemTitle(longDay(date)));
  const deciding = useDeciding();
  const { here, earlier, reading } = series;
  const previous = previousMinutes(earlier, here.record);
  const cards = cardsOf(here.record.carried);
  const { brought } = here.record;
  const isEmpty = previous.length === 0 && cards.length === 0 && brought.length === 0;
  return (
    <main className={mergeClasses(pane.screen, styles.screen)} aria-labelledby="carry-over-heading">
      <ScreenTop id="carry-over-heading" back={words.back} done={done}>
        {words.heading}
      </ScreenTop>
      <ol className={mergeClasses(looks.small, styles.rules)}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <StandingNotice />
      {reading === 'troubled' && (
        <Notice
          tone="warning"
          text={words.unreadable}
          action={{ label: words.retry, run: () => void look() }}
        />
      )}
      {isEmpty && <p>{reading === 'reading' ? words.loading : words.none}</p>}
      {previous.length > 0 && <h3 className={looks.heading}>{words.minutes}</h3>}
      <ul className={looks.list}>
        {previous.map((one) => (
          <PreviousMinutesRow key={one.meeting.id} previous={one} adopting={adopting} />
        ))}
      </ul>
      {brought.length > 0 && <h3 className={looks.heading}>{words.items}</h3>}
      <ul className={looks.list}>
        {brought.map(({ key, title, from }) => (
          <li key={key} className={looks.row}>
            {words.item(title, dayText(from.date, settings))}
          </li>
        ))}
      </ul>
      {cards.length > 0 && (
        <>
          <h3 className={looks.heading}>{words.actions}</h3>
          <p className={looks.small} role="status">
            {words.discussed(cards.filter(isDiscussed).length, cards.length)}
          </p>
        </>
      )}
      <ul className={looks.list}>
        {cards.map((card) => (
          <CarriedCardRow key={card.id} card={card} series={series} deciding={deciding} />
        ))}
      </ul>
    </main>
  );
}
