import type { DraftPassage } from './draftLines';
import { evidence, shownIn } from './evidence';
import { linePieces } from './linePieces';

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
    return [[line.id, shownIn(line.text, evidence(passage.text, finding))]];
  });
}
