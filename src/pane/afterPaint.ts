/** The first key comes before it. */
const soon = 100;

/** For what nobody waits for to type: resolves a moment after what is being shown was painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(resolve, soon);
    // Nothing is painted in a page that nobody sees.
    if (globalThis.document?.hidden === false) requestAnimationFrame(wait);
    else wait();
  });
}
