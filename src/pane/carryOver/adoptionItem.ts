import type { AgendaItemBlock, Block, ItemOutcome } from '../../minutes/block';
import type { EarlierMeeting } from '../../minutes/carriedAction';
import type { Insertion } from '../../proposals/draftMerge';

const aboutMinutes = /\b(?:verslag|verslagen|notulen|minutes)\b/i;

/** The agenda item under which these minutes are adopted: the one made for them, else the first about minutes that no other meeting's have. */
export function adoptingItem(blocks: readonly Block[], { id }: EarlierMeeting): AgendaItemBlock | null {
  const items = blocks.filter((block) => block.type === 'agendaItem');
  const own = items.find((item) => item.id === idOf(id));
  const open = items.find(
    ({ title, outcome, id: other }) => isFree(other, outcome) && aboutMinutes.test(title),
  );
  return own ?? open ?? null;
}

/** An item for them, behind the opening. */
export function adoptionItem(
  blocks: readonly Block[],
  made: { readonly meeting: EarlierMeeting; readonly title: string; readonly outcome: ItemOutcome | null },
): Insertion {
  const items = blocks.flatMap((block, at) => (block.type === 'agendaItem' ? [at] : []));
  const opening = items.length > 0 && /^opening/i.test(titleAt(blocks, items[0]!));
  const next = opening ? (items[1] ?? blocks.length) : (items[0] ?? 0);
  const item: AgendaItemBlock = {
    type: 'agendaItem',
    id: idOf(made.meeting.id),
    title: made.title,
    level: 0,
    inserted: false,
    outcome: made.outcome,
    presenter: null,
    proposed: false,
  };
  return { after: blocks[next - 1]?.id ?? null, blocks: [item] };
}

function isFree(id: string, outcome: ItemOutcome | null): boolean {
  return !id.startsWith(prefix) && (outcome === null || outcome.kind === 'adopted');
}

function titleAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  return block?.type === 'agendaItem' ? block.title : '';
}

const prefix = 'minutes of ';

function idOf(meetingId: string): string {
  return `${prefix}${meetingId}`;
}
