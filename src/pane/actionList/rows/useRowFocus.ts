import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** The row the keyboard is at. */
export interface RowFocus {
  readonly active: number;
  /** For the grid: arrows, Home, End and the pages move from row to row; Escape goes back from a row's detail to the row. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly setActive: (index: number) => void;
}

/** Rows that a page key skips. */
const page = 10;

/** Moves the focus through rows of which only those in sight are in the page. */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  virtualizer: Pick<Virtualizer<HTMLDivElement, Element>, 'scrollToIndex'>,
  count: number,
): RowFocus {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    buttonAt(grid.current, active)?.focus({ preventScroll: true });
  }, [grid, active]);

  const go = (index: number): void => {
    const next = Math.max(0, Math.min(count - 1, index));
    virtualizer.scrollToIndex(next, { align: 'auto' });
    if (next === active) return buttonAt(grid.current, next)?.focus({ preventScroll: true });
    moved.current = true;
    setActive(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && !target.hasAttribute('data-row-button')) {
      go(active);
      return;
    }
    if (!target.hasAttribute('data-row-button')) return;
    const next = steps(active, count)[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };

  return { active, onKeyDown, setActive };
}

function steps(active: number, count: number): Readonly<Record<string, number | undefined>> {
  return {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
}

function buttonAt(grid: HTMLElement | null, index: number): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row-button]`) ?? null;
}
