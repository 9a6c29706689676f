import type { Finding } from '../dutch/finding';
import type { Span } from '../dutch/span';

/** A part of a line that can stand on a line of its own, with what was found in it. */
export interface LinePiece {
  readonly span: Span;
  readonly finding: Finding;
}

const joining = /(?:[\s,;]|\b(?:en|and|maar|but|terwijl|while))+$/i;

/**
 * A line has one task or one decision. Words with several findings are cut before each but the first, so that every one
 * gets a line; what stands before the first stays with it. A joining word at a cut ("en") goes.
 */
export function linePieces(text: string, findings: readonly Finding[]): readonly LinePiece[] {
  return findings.map((finding, index) => {
    const next = findings[index + 1];
    const start = index === 0 ? 0 : finding.clause.start;
    const whole = text.slice(start, next ? next.clause.start : text.length);
    const kept = next ? whole.replace(joining, '') : whole;
    return { span: { start, end: start + kept.length }, finding };
  });
}
