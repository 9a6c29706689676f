import type { AgendaItemBlock } from '../minutes/block';
import { agendaEntries } from './agendaEntries';
import type { AgendaEntry } from './agendaEntry';
import { bodyLines } from './bodyLines';
import type { Agenda, Invitation, ReadAgenda } from './invitation';
import { messageParts } from './messageParts';

/** What a meeting without an agenda usually has, proposed and marked as ours. */
const SKELETON = ['Opening en mededelingen', 'Verslag vorige vergadering', 'Rondvraag', 'Sluiting'];

/** The agenda in the invitation: the newest message that has one counts. Total: any body gives an agenda. */
export const readAgenda: ReadAgenda = (invitation: Invitation, newId: () => string): Agenda => {
  const parts = messageParts(bodyLines(invitation.body));
  const entries = parts.map(agendaEntries).find((found) => found.length > 0) ?? [];
  if (entries.length === 0) {
    const items = SKELETON.map((title) =>
      item({ title, level: 0, inserted: false, presenter: null }, newId(), true),
    );
    return { items, firstNumber: 1, found: false };
  }
  return {
    items: entries.map((entry, index) =>
      item({ ...entry, level: index === 0 ? 0 : entry.level }, newId(), false),
    ),
    firstNumber: entries.find((entry) => entry.number !== null)?.number === 0 ? 0 : 1,
    found: true,
  };
};

function item(
  { title, level, inserted, presenter }: Pick<AgendaEntry, 'title' | 'level' | 'inserted' | 'presenter'>,
  id: string,
  proposed: boolean,
): AgendaItemBlock {
  return { type: 'agendaItem', id, title, level, inserted, outcome: null, presenter, proposed };
}
