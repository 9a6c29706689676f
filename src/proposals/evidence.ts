import type { Finding } from '../dutch/finding';
import type { Proposal } from '../minutes/proposal';
import { plain } from './plain';

/** The words a finding rests on, as they stand in the line: neighbours together, in order, each once. */
export function evidence(text: string, { cues }: Pick<Finding, 'cues'>): readonly string[] {
  const inOrder = [...cues].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return [...new Set(runs.map(({ start, end }) => text.slice(start, end).trim()))].filter(Boolean);
}

/** Those of the words that a line still shows, as it shows them. */
export function shownIn(line: string, words: readonly string[]): readonly string[] {
  return words.map(plain).filter((each) => each !== '' && line.includes(each));
}

/** A finding as it is kept with its line until somebody decides; null for a mark, which settles itself. */
export function proposalOf(text: string, finding: Finding): Proposal | null {
  const { kind, certainty, action } = finding;
  return certainty === 'explicit' ? null : { kind, certainty, action, words: evidence(text, finding) };
}
