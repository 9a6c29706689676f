import type { OpenItem } from '../office/protocol';
import { ItemBody } from './ItemBody';
import { outlookWords } from './outlookWords';
import { PeopleList } from './PeopleList';
import { Row } from './Row';

/** A message that is read. */
export function MessageForm({ item, locale }: { item: OpenItem; locale: string }) {
  const words = outlookWords(locale);
  return (
    <>
      <dl style={{ margin: 0 }}>
        <Row label={words.from}>{item.from.displayName}</Row>
        <Row label={words.to}>
          <PeopleList people={item.to} words={words} />
        </Row>
        {item.cc.length > 0 && (
          <Row label={words.cc}>
            <PeopleList people={item.cc} words={words} />
          </Row>
        )}
      </dl>
      <ItemBody body={item.body} label={words.body} />
    </>
  );
}
