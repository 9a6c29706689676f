import { useEffect, useState } from 'react';
import type { Bucket } from '../../../graph/planner';
import { useParts } from '../../parts';

/** The buckets of a plan; none while they are being read or cannot be. */
export function useBuckets(planId: string | null): readonly Bucket[] {
  const { graph } = useParts();
  const [read, setRead] = useState<{ readonly planId: string; readonly buckets: readonly Bucket[] } | null>(
    null,
  );
  useEffect(() => {
    if (planId === null) return;
    let current = true;
    import('../../../posting/suggestRoutes')
      .then(({ bucketsOf }) => bucketsOf(graph, planId))
      .then((buckets) => current && setRead({ planId, buckets }))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [graph, planId]);
  return read?.planId === planId ? read.buckets : [];
}
