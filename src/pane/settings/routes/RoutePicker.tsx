import { useRoutes } from './useRoutes';
import { proposedRoutes } from './proposedRoutes';
import { RouteFields } from './RouteFields';
import { SuggestionsNotice } from './SuggestionsNotice';
import { useSuggestions } from './useSuggestions';

/** Changes where one department's tasks go, right where it is seen. */
export function RoutePicker({ department }: { readonly department: string }) {
  const [routes, confirm] = useRoutes();
  const [state, retry] = useSuggestions();
  if (state.kind !== 'ready') return <SuggestionsNotice state={state} retry={retry} />;
  const route = proposedRoutes([department], routes, state.value)[department];
  if (!route) return null;
  return (
    <RouteFields
      department={department}
      route={route}
      plans={state.value.plans}
      choose={(next) => void confirm({ [department]: next })}
    />
  );
}
