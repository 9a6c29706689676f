import * as v from 'valibot';

/** Somebody who has the minutes open on one device. */
export interface Present {
  readonly device: string;
  /** Entra object id. */
  readonly user: string;
  readonly name: string;
  /** ISO instant at which they last said so. */
  readonly at: string;
}

/** Present as they stand in a file: beside the state, so that coming and going leaves no trace in the minutes. */
export const presentInFile = v.array(
  v.object({ device: v.string(), user: v.string(), name: v.string(), at: v.string() }),
);

/** Who this device is; null before anybody has signed in. */
export type Self = () => Pick<Present, 'device' | 'user' | 'name'> | null;

/** Who else has the same file open, as the file itself says. */
export interface Company {
  /** Same value until somebody comes or goes. */
  others(): readonly Present[];
  /** Whether others are there who did not hear of us lately. */
  isUnheard(): boolean;
}

/** Nobody ever comes. */
export const noCompany: Company = { others: () => [], isUnheard: () => false };

/** Who was not heard of for so long has gone: a page that is closed or hidden says nothing more. */
const stays = 180_000;
/** After so long those who are there say so again. */
const heardFor = 120_000;

/** The company as this device knows it: told by the file at each reading, and told to it at each writing. */
export class FileCompany implements Company {
  private known: ReadonlyMap<string, Present> = new Map();
  private shown: readonly Present[] = [];
  private left = false;

  constructor(
    private readonly self: Self,
    private readonly now: () => Date,
  ) {}

  others(): readonly Present[] {
    const device = this.self()?.device;
    const others = this.present().filter((one) => one.device !== device);
    const same =
      others.length === this.shown.length && others.every((one, at) => isSame(one, this.shown[at]));
    if (!same) this.shown = others;
    return this.shown;
  }

  isUnheard(): boolean {
    const self = this.self();
    if (!self || this.left || this.others().length === 0) return false;
    const heard = this.known.get(self.device);
    return !heard || this.age(heard) > heardFor;
  }

  /** Takes in what a file says. */
  meet(entries: readonly Present[]): void {
    this.known = new Map(entries.map((one) => [one.device, one]));
  }

  /** What is to stand in the file from now on. */
  toWrite(): readonly Present[] {
    const self = this.self();
    const others = this.others();
    if (!self || this.left) return others;
    const own = { ...self, at: this.now().toISOString() };
    this.known = new Map(this.known).set(own.device, own);
    return [...others, own];
  }

  /** From here on this device is not there any more. */
  leave(): void {
    this.left = true;
  }

  private present(): readonly Present[] {
    return [...this.known.values()].filter((one) => this.age(one) < stays);
  }

  private age({ at }: Present): number {
    return Math.abs(this.now().getTime() - Date.parse(at));
  }
}

function isSame(one: Present, other: Present | undefined): boolean {
  return one.device === other?.device && one.name === other.name;
}
