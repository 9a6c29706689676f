/** The first key comes before it. */
const soon = 100;

/** For code that nobody waits for to type: resolves a moment after what is being shown was painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, soon)));
}
