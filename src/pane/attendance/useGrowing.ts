import { useCallback, useState } from 'react';

const step = 60;

/** How many of a long list to render: more each time the end of what is shown comes into sight. */
export function useGrowing(count: number): [number, (sentinel: Element | null) => (() => void) | undefined] {
  const [limit, setLimit] = useState(step);
  const watch = useCallback((sentinel: Element | null) => {
    if (!sentinel) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setLimit((before) => before + step);
    });
    observer.observe(sentinel);
    return () => observer.disconnect();
  }, []);
  return [Math.min(limit, count), watch];
}
