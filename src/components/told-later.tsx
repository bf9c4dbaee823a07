import { lazy, Suspense, type ComponentType } from 'react';

/**
 * A component of `when-told` whose code comes only to pages that show it. Prerendered it stands there
 * from the start, and stays as it is until its code has come.
 */
export function toldLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Later = lazy(() =>
    load().then(
      (Component) => ({ default: Component }),
      // after an update the file may be gone: what was prerendered stays as it is
      () => new Promise<never>(() => {}),
    ),
  ) as unknown as ComponentType<P>;
  return function ToldLater(props: P) {
    return (
      <Suspense>
        <Later {...props} />
      </Suspense>
    );
  };
}
