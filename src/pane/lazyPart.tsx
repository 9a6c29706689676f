import { lazy, type ComponentType, type JSX } from 'react';

/** A screen whose code comes later. One that could not be loaded (no connection) is loaded anew when it is shown again. */
export function lazyPart<P extends JSX.IntrinsicAttributes>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const fresh = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        current = fresh();
        throw error;
      }),
    );
  let current = fresh();
  return function Part(props: P) {
    const Current = current as ComponentType<P>;
    return <Current {...props} />;
  };
}
