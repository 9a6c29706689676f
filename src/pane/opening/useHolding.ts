import { useEffect, useState } from 'react';
import type { OpenMinutes } from '../../workspace/workspace';
import { createHolding, type Holding } from './createHolding';

/** Holds what is opened for this component, and closes what it shows no longer. Give it all that is opened, before it is shown. */
export function useHolding(shown: OpenMinutes | null): Holding['hold'] {
  const [holding] = useState(createHolding);
  useEffect(() => () => holding.end(), [holding]);
  useEffect(() => () => void shown?.close(), [shown]);
  return holding.hold;
}
