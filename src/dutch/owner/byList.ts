import { onlyParties } from '../parties/onlyParties';
import { codesOf } from '../parties/parties';
import type { FindOwner } from './finder';
import { NOBODY } from './owner';

/** What stands before a name in a list of owners: "Communicatie: Anna", "deel 2 - Jan". */
const PART = /^[^:\t]{0,80}?(?::|\t|\s[-–→]\s|->)\s*/;
const MOST = 12;

/** "Tekst aanleveren" above bullets that each have a name: all of them. Null where one bullet says anything else. */
export const ownerByList: FindOwner = (act, { context }) => {
  const { below = [] } = context;
  if ((act.kind !== 'assignment' && act.kind !== 'mark') || below.length < 2 || below.length > MOST)
    return null;
  const parties = below.map(
    (line) => onlyParties(line, context) ?? onlyParties(line.replace(PART, ''), context),
  );
  const codes = parties.flatMap(codesOf);
  if (parties.includes(null) || codes.length === 0) return null;
  return { ...NOBODY, responsible: { kind: 'joint', departments: [...new Set(codes)] } };
};
