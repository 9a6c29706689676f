import type { OpenMinutes } from '../../workspace/workspace';

/** Minutes that were opened for one part of the pane. */
export interface Holding {
  /** Closed when the part goes; at once when it has gone already. */
  hold(minutes: OpenMinutes): void;
  /** The part goes. */
  end(): void;
}

/** Opening takes long: whoever asked for it may have gone when the minutes are there, and then nobody else closes them. */
export function createHolding(): Holding {
  const held = new Set<OpenMinutes>();
  let isOver = false;
  return {
    hold(minutes) {
      if (isOver) void minutes.close();
      else held.add(minutes);
    },
    end() {
      isOver = true;
      held.forEach((minutes) => void minutes.close());
      held.clear();
    },
  };
}
