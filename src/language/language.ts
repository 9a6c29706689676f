/** The languages the interface has. Dutch is the language of the minutes themselves. */
export type Language = 'nl' | 'en';

/** The language of the minutes themselves and of what goes out of them, whoever's window it is sent from. */
export const minutesLanguage: Language = 'nl';

/** The words of one area of the interface; English has every word Dutch has. */
export interface Words<T> {
  readonly nl: T;
  readonly en: T;
}

/** The interface's language for a host's locale ("nl-nl", "en-US"): Dutch for Dutch and when nothing is said, else English. */
export function language(locale: string): Language {
  return /^(nl(-|$)|$)/i.test(locale) ? 'nl' : 'en';
}

/** "1 actie", "5 acties". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "AZ", "AZ en BZK", "AZ, BZ en BZK". */
export function listed(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}

/** Words that somebody typed, as a sentence: with a full stop unless they have an end of their own. */
export function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
