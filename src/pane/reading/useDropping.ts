import { useState, type DragEvent } from 'react';
import { handedOver, type Source } from './source';

interface Dropping {
  /** Something is held above the screen. */
  readonly isOver: boolean;
  /** Stands on the whole screen: what is let go beside a field would take the browser to the file. */
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes what is dropped on a screen; null: nothing is taken now, and nothing happens. */
export function useDropping(take: ((source: Promise<Source>) => void) | null): Dropping {
  const [isOver, setOver] = useState(false);
  const held = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over && take !== null);
  };
  return {
    isOver,
    target: {
      onDragOver: held(true),
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        held(false)(event);
        take?.(handedOver(event.dataTransfer));
      },
    },
  };
}
