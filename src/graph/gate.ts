/** Lets so many through at once; the others wait their turn, first come, first served. */
export class Gate {
  private readonly waiting: { places: number; open: () => void }[] = [];

  constructor(private free: number) {}

  /** Runs the work once `places` are free, and gives them back after it, however it ends. */
  async through<T>(places: number, work: () => Promise<T>): Promise<T> {
    await this.enter(places);
    try {
      return await work();
    } finally {
      this.free += places;
      this.admit();
    }
  }

  private enter(places: number): Promise<void> {
    return new Promise((open) => {
      this.waiting.push({ places, open });
      this.admit();
    });
  }

  private admit(): void {
    for (let first = this.waiting[0]; first && first.places <= this.free; first = this.waiting[0]) {
      this.free -= first.places;
      this.waiting.shift();
      first.open();
    }
  }
}
