import { createElement, lazy, type ComponentType, type FunctionComponent } from 'react';

/** A screen whose code comes later. One that could not be loaded (no connection) is loaded anew when it is shown again. */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): FunctionComponent<P> {
  const fresh = (): ComponentType<P> =>
    lazy(() =>
      load().catch((error: unknown) => {
        current = fresh();
        throw error;
      }),
    ) as unknown as ComponentType<P>;
  let current = fresh();
  return function Part(props: P) {
    return createElement(current, props);
  };
}
