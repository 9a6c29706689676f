import { useEffect, useState } from 'react';
import { GraphError } from '../../graph/graph';
import { getBuckets, type Bucket } from '../../graph/planner';
import { useParts } from '../parts';

/** The buckets of a plan; none while they are being read or cannot be. */
export function useBuckets(planId: string | null): readonly Bucket[] {
  const { graph } = useParts();
  const [read, setRead] = useState<{ readonly planId: string; readonly buckets: readonly Bucket[] } | null>(
    null,
  );
  useEffect(() => {
    if (planId === null) return;
    let current = true;
    getBuckets(graph, [planId]).then(
      (readings) => {
        const buckets = readings.get(planId);
        if (current && buckets && !(buckets instanceof GraphError)) setRead({ planId, buckets });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [graph, planId]);
  return read?.planId === planId ? read.buckets : [];
}
