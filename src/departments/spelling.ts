/** Words in front of a department's name that do not tell it apart: functions, "ministerie van". */
const TITLES =
  /^(?:het\s+)?(?:(?:ministerie|min\.?)(?:\s+(?:van|voor))?|p?sg|pdg|dg|plv\.?\s*sg|secretaris-generaal|directeur-generaal)\s+/i;

/**
 * One key for all spellings of a name: "I&W", "IenW", "I en W" and "i. en w." are the same, and so are "Financien" and
 * "Financiën".
 */
export function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'en')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name without its titles: "SG BZK" is "BZK", "ministerie van Financiën" is "Financiën". */
export function withoutTitles(name: string): string {
  const trimmed = name.trim();
  const shorter = trimmed.replace(TITLES, '');
  return shorter === trimmed ? trimmed : withoutTitles(shorter);
}
