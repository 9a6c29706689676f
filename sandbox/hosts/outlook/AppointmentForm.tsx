import type { OpenItem } from '../office/protocol';
import { timeRange } from '../shared/dutchTime';
import { ItemBody } from './ItemBody';
import { outlookWords } from './outlookWords';
import { PeopleList } from './PeopleList';
import { Row } from './Row';

/** An appointment, as its organizer or somebody invited sees it. */
export function AppointmentForm({ item, locale }: { item: OpenItem; locale: string }) {
  const words = outlookWords(locale);
  const optional = item.cc.length > 0;
  return (
    <>
      <dl style={{ margin: 0 }}>
        <Row label={words.organizer}>{item.from.displayName}</Row>
        <Row label={words.required}>
          <PeopleList people={item.to} words={words} />
        </Row>
        {optional && (
          <Row label={words.optional}>
            <PeopleList people={item.cc} words={words} />
          </Row>
        )}
        <Row label={words.when}>{item.start && item.end && timeRange(item.start, item.end, locale)}</Row>
        <Row label={words.where}>{item.location}</Row>
      </dl>
      <ItemBody body={item.body} label={words.body} />
    </>
  );
}
