/** Words in front of a department's name that do not tell it apart: functions, "ministerie van". */
const TITLES =
  /^(?:het\s+)?(?:(?:plv\.?|wnd\.?|waarnemend|plaatsvervangend)\s*)?(?:ministerie|minister|min\.?|staatssecretaris|stas\.?|p?sg|pdg|wdg|dg|secretaris-generaal|directeur-generaal|plv\.?\s*sg)(?:\s+(?:van|voor))?\s+/i;

/**
 * One key for all spellings of a name: "I&W", "IenW", "I en W" and "i. en w." are the same, and so are "Financien" and
 * "Financiën".
 */
export function spellingKey(name: string): string {
  if (/^[a-z\d]*$/.test(name)) return name;
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
  if (!/\s/.test(trimmed)) return trimmed;
  const shorter = trimmed.replace(TITLES, '');
  return shorter === trimmed ? trimmed : withoutTitles(shorter);
}
