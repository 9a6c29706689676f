import type { DepartmentResolver } from '../../departments/department';
import { PREFIX } from '../parties/nameForms';
import { isAside, isAway } from './besideName';
import { OFFICES } from './lexicon';
import { isOrganisation } from './organisation';
import { readRole } from './roles';

const PERSON = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:\\s${PREFIX})*(?:\\s\\p{Lu}[\\p{L}.'’-]*)+$`, 'u');

/** "Anna": a word that is no role, no department and in small letters but for the first. */
export function isGivenName(note: string, departments: DepartmentResolver): boolean {
  const isWord = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(note);
  return (
    isWord && readRole(note) === null && !isAway(note) && !isAside(note) && departments.byName(note) === null
  );
}

/** A given name or initials with a surname. */
export function isPerson(note: string, departments: DepartmentResolver): boolean {
  if (!PERSON.test(note) || readRole(note) !== null || positionIn(note) !== null) return false;
  return departments.byName(note) === null && !isOrganisation(note, departments);
}

/** "Plv. SG", "wethouder" at the head of a name; null without one. */
export function positionIn(name: string): string | null {
  return POSITION.exec(name)?.[0] ?? null;
}

const POSITION = new RegExp(
  `^(?:(?:plv|wnd|pl)\\.?\\s*)?(?:p?SG|[pw]?DG|MP|${OFFICES.join('|')})(?![\\p{L}-])`,
  'iu',
);
