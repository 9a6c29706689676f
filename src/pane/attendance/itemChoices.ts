import type { Minutes } from '../../minutes/minutes';
import { numberItems } from '../../minutes/numbering';

export interface ItemChoice {
  readonly id: string;
  /** "3b Voorportalen" */
  readonly label: string;
}

/** The agenda items to choose from, with their numbers. */
export function itemChoices({ blocks, header }: Minutes): readonly ItemChoice[] {
  const items = blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, header.firstNumber);
  return items.map(({ id, title }, index) => ({ id, label: `${labels[index]?.path ?? ''} ${title}`.trim() }));
}
