/** What numbering needs to know of an agenda item. */
export interface Numbered {
  readonly level: 0 | 1;
  readonly inserted: boolean;
}

/** The derived label of an agenda item: within its parent ("b") and standing by itself ("3b"). */
export interface ItemLabel {
  readonly label: string;
  readonly path: string;
  /** False for a sub-item with nothing above it: it is numbered as an item of its own. */
  readonly isSubItem: boolean;
}

/** Labels of the agenda items in their order: numbers from `firstNumber`, letters below, nothing for an inserted item. */
export function numberItems(items: readonly Numbered[], firstNumber: 0 | 1): readonly ItemLabel[] {
  let number: number = firstNumber;
  let letter = 0;
  let parent: string | null = null;
  return items.map(({ level, inserted }) => {
    const isSubItem = level === 1 && parent !== null;
    if (isSubItem) {
      const label = inserted ? '' : letters(letter++);
      return { label, path: label && `${parent}${label}`, isSubItem };
    }
    const label = inserted ? '' : String(number++);
    parent = label;
    letter = 0;
    return { label, path: label, isSubItem };
  });
}

/** 0 is "a", 25 is "z", 26 is "aa". */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
