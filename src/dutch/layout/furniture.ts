/**
 * What a line of a letterhead or page edge is, by what it says: a label that a value follows ("Onze referentie"), a thing by
 * itself (an address, a telephone number), a page number, nothing at all to read ("buiten verzoek"), or the name of an
 * organisation or street, which counts only beside one of the others.
 */
export type FurnitureKind = 'label' | 'contact' | 'item' | 'page' | 'nothing' | 'unit';

/** A value stands below these, or behind them. */
const LABEL =
  /^(?:datum|onze referentie|ons kenmerk|uw (?:referentie|kenmerk|brief(?: \(kenmerk\))?)|kenmerk|referentie|aantal pagina['’]?s|bijlage(?:n|\(n\))|bezoekadres|postadres|correspondentieadres|doorkiesnummer|rubricering)\s*:?$/i;
const LABELLED =
  /^(?:onze referentie|ons kenmerk|aantal pagina['’]?s|bezoekadres|postadres|doorkiesnummer)(?:\s*:)?\s+\S.{0,60}$/i;
/** Several lines stand below these: a name, a function, how to reach somebody. */
const CONTACT = /^(?:contactpersoon|inlichtingen bij|behandeld door)\s*:?$/i;
const ITEM = [
  /^postbus\s+[\d.]+/i,
  /^\d{4}\s?[A-Z]{2}\s+\p{Lu}/u,
  /^(?:https?:\/\/)?www\.\S+\.nl$/,
  /^[TFMEI]\s+(?:\+?[\d(]|\[|\S*@|www\.)/,
  /^[^\s@]*@[^\s@]+\.[a-z]{2,}$/i,
  /^\[?(?:e-mail|mailto)\b\S*$/i,
  /^5\.1\.2\s?e\s+(?:@\S+|\[\S+)$/,
  /\|\s*\d{4}\s?[A-Z]{2}\s*\|/,
];
const PAGE =
  /^[-–—\s]{0,4}(?:(?:pagina|pag\.?|blad(?:zijde)?|blz\.?|page)\s+\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?|\d{1,4}\s*(?:van|\/|of)\s*\d{1,4}|\d{1,4})[-–—\s]{0,4}$/i;
const UNIT =
  /^(?:ministerie van|kabinet (?:minister|mp)|directie(?!\p{L})|directoraat|programmadirect|programma-dg|secretaris[- ]generaal|afdeling(?!\p{L})|bureau (?:bestuur|secretaris|sg)|hoofddirectie|rijksdienst|agentschap(?!\p{L})|concernstaf(?!\p{L})|kerndepartement)/iu;
const UNIT_AND_LABEL = /\s(?:datum|onze referentie)$/i;
/** How a street ends: asked first, since most lines end in something else. */
const NUMBERED = /\d\s?[a-z]?$/;
const STREET = /^\p{Lu}[\p{L}.'-]{2,30}(?:\s\p{L}[\p{L}.'-]{1,20}){0,3}\s\d{1,3}\s?[a-z]?$/u;
const GROUND =
  /<\/?sup>|(?:art(?:ikel)?\.?\s*)?(?:5\.[12]|10\.[12]|11\.1)(?:\.\d)?(?:\.?[a-i])?(?![\p{L}\p{N}])/giu;
const OUT_OF_SCOPE =
  /buiten (?:verzoek|reikwijdte)|niet relevant|\bb\.r\.|\[?(?:redacted|gelakt|tel|telefoon|naam|e-mail)\]/giu;
/** What a scanner makes of a black box. */
const SCANNED_BOX = /\[[IJE]{2,}\w*\]?/g;
/** Nothing of a thing this long is page furniture. */
const LONGEST = 90;

/** What a line is by its own words; null for running text. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > LONGEST) return null;
  const plain = text.replace(/[*_#]{1,6}/g, ' ').trim();
  if (PAGE.test(plain)) return 'page';
  if (CONTACT.test(plain)) return 'contact';
  if (LABEL.test(plain) || LABELLED.test(plain)) return 'label';
  if (ITEM.some((pattern) => pattern.test(plain))) return 'item';
  if (saysNothing(plain)) return 'nothing';
  if (UNIT.test(plain) && !/(?<!plv)[.;:?!]$/.test(plain))
    return UNIT_AND_LABEL.test(plain) ? 'label' : 'unit';
  return NUMBERED.test(plain) && STREET.test(plain) ? 'unit' : null;
}

/** True for a line that holds only Woo grounds, black boxes, or a rule. */
function saysNothing(text: string): boolean {
  if (/^[-•*]?$/.test(text)) return false;
  const left = text.replace(OUT_OF_SCOPE, '').replace(GROUND, '').replace(SCANNED_BOX, '');
  return !/[\p{L}\p{N}✓]/u.test(left);
}
