/** One figure of the bench. `least` is what the API or physics allows: the distance to it is what can be won. */
export interface Measurement {
  readonly bench: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'requests' | 'round trips' | 'versions' | 'frames' | 'times';
  readonly least?: number;
}

/** The middle one of an odd number of runs: one slow run does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
