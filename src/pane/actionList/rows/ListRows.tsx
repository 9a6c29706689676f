import { mergeClasses, makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ActionRow, ListRow } from '../../../actionList/rows';
import type { Grouping } from '../../../actionList/view';
import { actionListWords } from '../../../language/words/actionList';
import { useWords } from '../../parts';
import { ActionLine } from './ActionLine';
import { GroupHeading } from './GroupHeading';
import { ShareList } from '../shares/ShareList';
import { useRowFocus } from './useRowFocus';
import { useRowStyles } from './useRowStyles';

const useStyles = makeStyles({
  rows: { position: 'relative' },
  place: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** What a row is about as high as, before it has been measured. */
const guess = { group: 33, action: 58 } as const;

interface ListRowsProps {
  readonly rows: readonly ListRow[];
  readonly grouping: Grouping;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Keys of the groups whose actions are hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly toggleGroup: (key: string) => void;
  /** Key of the row that is open, or null. */
  readonly opened: string | null;
  readonly open: (row: ActionRow | null) => void;
}

/** The rows in sight of any number of rows: one tab stop, and the arrows go from row to row. */
export function ListRows({ rows, grouping, scroller, hidden, toggleGroup, opened, open }: ListRowsProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const words = useWords(actionListWords);
  const grid = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const focused = useRef(0);
  const extract = useCallback((range: Range) => {
    const inSight = defaultRangeExtractor(range);
    const index = focused.current;
    if (index >= range.count || inSight.includes(index)) return inSight;
    return [...inSight, index].sort((one, other) => one - other);
  }, []);
  // The library keeps its own state; React's compiler has no part in this file.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess[rows[index]?.kind ?? 'action'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: above,
    rangeExtractor: extract,
  });
  const { active, onKeyDown, setActive } = useRowFocus(grid, virtualizer, rows.length);
  useLayoutEffect(() => {
    focused.current = active;
  }, [active]);
  // What stands above the rows may grow or shrink: figures, notices.
  useLayoutEffect(() => {
    const measure = () => setAbove(grid.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of scroller.current?.children ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller]);
  return (
    <div role="grid" aria-label={words.heading} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
      <div role="row" aria-rowindex={1} className={mergeClasses(rowStyles.row, rowStyles.columns)}>
        {(['action', 'department', 'due', 'state', 'from'] as const).map((column) => (
          <span key={column} role="columnheader">
            {words.columns[column]}
          </span>
        ))}
      </div>
      <div ref={grid} role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            role="row"
            aria-rowindex={index + 2}
            data-index={index}
            className={styles.place}
            style={{ transform: `translateY(${start - above}px)` }}
            onFocus={() => setActive(index)}
          >
            <Row
              row={rows[index]!}
              grouping={grouping}
              tabIndex={index === active ? 0 : -1}
              opened={rows[index]!.key === opened}
              hidden={hidden.has(rows[index]!.key)}
              open={open}
              toggleGroup={toggleGroup}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly grouping: Grouping;
  readonly tabIndex: number;
  readonly opened: boolean;
  readonly hidden: boolean;
  readonly open: (row: ActionRow | null) => void;
  readonly toggleGroup: (key: string) => void;
}

/** Drawn again only when it changes itself, not when the list scrolls. */
const Row = memo(function Row({ row, grouping, tabIndex, opened, hidden, open, toggleGroup }: RowProps) {
  if (row.kind === 'group') {
    return (
      <GroupHeading
        group={row.group}
        grouping={grouping}
        opened={!hidden}
        tabIndex={tabIndex}
        toggle={() => toggleGroup(row.key)}
      />
    );
  }
  return (
    <ActionLine
      row={row}
      grouping={grouping}
      tabIndex={tabIndex}
      toggle={() => open(opened ? null : row)}
      detail={opened ? <ShareList row={row} /> : null}
    />
  );
});
