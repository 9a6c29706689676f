import type { Act } from '../acts/act';
import { codesOf, leadingParties } from '../parties/parties';
import type { Utterance } from '../utterance';
import type { Owner } from './owner';

/** Who stands behind these takes part or receives; never the owner. */
const PARTNER = new Set([
  'met',
  'bij',
  'aan',
  'i.s.m.',
  'm.m.v.',
  'i.o.m.',
  'namens',
  'via',
  'richting',
  'samen met',
]);

/** Adds who is involved: "met VNG", "aan BZK". */
export function withPartners(owner: Owner, { task }: Act, { text, context }: Utterance): Owner {
  const named = (task?.complements ?? [])
    .filter(({ preposition }) => PARTNER.has(preposition))
    .flatMap(({ span }) => codesOf(leadingParties(text.slice(span.start, span.end), context)));
  const owners = codesOf(owner);
  const involved = [...new Set([...owner.involved, ...named])].filter((code) => !owners.includes(code));
  return { ...owner, involved };
}
