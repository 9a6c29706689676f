import { useCallback, useEffect } from 'react';
import type { PostingContext } from '../../../posting/posting';
import { watchClaims } from '../../../posting/sightings';
import { minutesLanguage } from '../../../language/language';
import { useMeeting } from '../../meeting';
import { useParts } from '../../parts';
import { actionLink } from '../../links/actionLink';

/** What posting needs, as it is at the moment of the call: routes may have been confirmed just before. */
export function usePostingContext(): () => PostingContext {
  const { graph, workspace, device } = useParts();
  const { minutes, departments } = useMeeting();
  useEffect(() => watchClaims(minutes.document, () => new Date()), [minutes]);
  return useCallback(() => {
    return {
      graph,
      minutes,
      departments,
      language: minutesLanguage,
      device,
      routes: workspace.settings().routes,
      now: () => new Date(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      linkTo: (lineId, department) => actionLink({ meeting: minutes.key, lineId, department }),
    };
  }, [graph, workspace, device, minutes, departments]);
}
