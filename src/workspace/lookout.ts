/** The wait between two looks grows to so many times what it began with. */
const mostPatient = 3;

/** When to look for what others wrote: soon after something happened, and ever less often while nothing comes. */
export class Lookout {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inVain = 0;

  constructor(
    /** Milliseconds between two looks as long as something happens. */
    private readonly usual: () => number,
    private readonly look: () => void,
  ) {}

  /** Starts the wait anew. */
  wait(): void {
    clearTimeout(this.timer);
    const patience = Math.min(mostPatient, 2 ** this.inVain);
    this.timer = setTimeout(() => {
      this.inVain++;
      this.look();
    }, this.usual() * patience);
  }

  /** Something happened: more may come. */
  wake(): void {
    this.inVain = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
