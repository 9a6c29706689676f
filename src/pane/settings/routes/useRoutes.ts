import type { Routes } from '../../../delivery/route';
import { useParts, useSettings } from '../../parts';

/** Where tasks go, as confirmed, and the way to confirm more of it. */
export function useRoutes(): [Routes, (routes: Routes) => Promise<void>] {
  const { workspace } = useParts();
  const routes = useSettings((settings) => settings.routes);
  return [routes, (confirmed) => workspace.changeSettings({ routes: confirmed })];
}
