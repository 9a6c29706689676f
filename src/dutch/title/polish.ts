/** "Een en ander" is no article. */
const ARTICLE = /^(?:de|het|een(?!\s+(?:en|of)\s+ander)|the|an?)\s+/i;
/** Whose a thing is says nothing without who does it; whose people they are does. */
const OWN =
  /^(?:haar|zijn|mijn|onze?)\s+(?!mensen|collega|achterban|leden|medewerkers|bewinds|minister)(?=\S+\s)/i;
/** What joined something that is left out, such as the day: "uitnodigen voor". */
const LOOSE_END =
  /(?:[\s,;]+(?:maar|en|of|dan|and|but|voor|tot|op|in|van|per|vanaf|tegen|rond|om|de|het|liefst|in hoeverre|hoe(?:\s+(?:hier|daar)mee)?|waar|wie|wat|dat|die|te))+$/;
const LOOSE_START = /^(?:maar|en|of|dan|but|and)[\s,;]+/i;
/** "3.", "b)": where it stood in a list. */
const NUMBER = /^(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/;
const EDGE = /^[\s,;:.!?*_<>•+–—-]+|[\s,;:.!?*_<>•–—-]+$/g;

/** A title as it is printed: no article in front, no loose marks, a capital. */
export function polish(words: string): string {
  const plain = words
    .replace(/\(\s*\)|\*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?)])/g, '$1')
    .replace(/([(])\s+/g, '$1')
    .replace(/,(?=[,;])/g, '')
    .replace(/\([^()]*$/, '')
    .replace(EDGE, '')
    .replace(NUMBER, '')
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
    .replace(ARTICLE, '')
    .replace(OWN, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
