import type { LineContext } from '../lineContext';
import type { Utterance } from '../utterance';
import { codesOf, readParties } from './parties';
import { withCapitals } from './smallLetters';
import { readSpeaker } from './speaker';

/** Codes of the departments of who speaks at a place in the text: the last "BZK:" before it, else the speaker of its block. */
export function speakerAt({ text, clauses, context }: Utterance, at: number): readonly string[] {
  const heads = [0, ...clauses.map(({ sentence }) => sentence.start)].filter((start) => start <= at);
  for (const start of [...new Set(heads)].reverse()) {
    const head = text.slice(start, start + 80);
    const said = readSpeaker(head, context.departments)?.speaker ?? personAt(head);
    if (said) return speakerCodes(said, context);
  }
  return context.speaker === null ? [] : speakerCodes(context.speaker, context);
}

/** "Anna:" at the head of what she says; a word that is nobody's name leads to no department. */
function personAt(head: string): string | null {
  return /^\s*(\p{Lu}\p{Ll}+(?:\s\p{L}[\p{L}'’.-]*){0,3}):\s/u.exec(head)?.[1] ?? null;
}

function speakerCodes(speaker: string, context: LineContext): readonly string[] {
  return codesOf(readParties(withCapitals(speaker, context), context));
}
