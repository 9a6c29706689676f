import type { DraftPassage } from './draftLines';
import { evidence } from './evidence';
import { linePieces } from './linePieces';
import { plain } from './plain';

/** By the id of its line, the words that a mark in a document rests on: "(actie allen)". A line that is settled keeps none itself. */
export type MarkedWords = ReadonlyMap<string, readonly string[]>;

/** The words of every mark in passages of a document. */
export function markedWords(passages: readonly DraftPassage[]): MarkedWords {
  return new Map(passages.flatMap(wordsOf));
}

function wordsOf({ passage, findings, lines }: DraftPassage): readonly [string, readonly string[]][] {
  return linePieces(passage.text, findings).flatMap(({ finding }, nth): [string, readonly string[]][] => {
    const line = lines[nth];
    if (!line || finding.certainty !== 'explicit') return [];
    const words = evidence(passage.text, finding).map(plain);
    return [[line.id, words.filter((each) => each !== '' && line.text.includes(each))]];
  });
}
