const leadingMark =
  /^[\s•→>*–-]*(?:actiepunt|actie|action(?: point)?|ap|besluit|decision)\b[^:\n]{0,80}:\s*/i;
const bracketedMark = /\s*[([](?:actiepunt|actie|action|ap|besluit|decision)\b[^()[\]\n]{0,120}[)\]]/gi;

/**
 * The words of a line without the mark that made it an action or a decision ("Actie SZW:", "(actie allen)"). When
 * nothing else stands there, the line as it is. A word that comes first by this begins with a capital.
 */
export function ownWords(text: string): string {
  const words = text.replace(leadingMark, '').replace(bracketedMark, '').trim();
  return words === '' ? text.trim() : words.charAt(0).toUpperCase() + words.slice(1);
}
