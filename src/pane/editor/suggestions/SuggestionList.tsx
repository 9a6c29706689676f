import { useEffect, useRef } from 'react';
import type { ListPlace } from './listPlace';
import type { OpenList } from './suggestion';
import type { TextboxIds } from '../textbox';
import { useListStyles } from './useListStyles';

interface Props {
  readonly list: OpenList;
  readonly place: ListPlace;
  readonly label: string;
  readonly ids: TextboxIds;
  readonly onChoose: (index: number) => void;
}

/** The list under the caret. The focus stays in the editor, which names the active line. */
export function SuggestionList({ list, place, label, ids, onChoose }: Props) {
  const styles = useListStyles();
  const active = useRef<HTMLLIElement>(null);
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }), [list.active]);
  return (
    <ul className={styles.list} id={ids.list} role="listbox" aria-label={label} style={place}>
      {list.items.map((item, index) => (
        <li
          key={item.id}
          id={ids.option(index)}
          ref={index === list.active ? active : null}
          role="option"
          aria-selected={index === list.active}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span className={styles.name}>{item.name}</span>
          <span className={styles.hint}>{item.hint}</span>
        </li>
      ))}
    </ul>
  );
}
