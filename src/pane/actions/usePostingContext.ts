import { useCallback } from 'react';
import type { PostingContext } from '../../posting/posting';
import { useMeeting } from '../meeting';
import { useLanguage, useParts } from '../parts';
import { actionLink } from './actionLink';

/** What posting needs, as it is at the moment of the call: routes may have been confirmed just before. */
export function usePostingContext(): () => PostingContext {
  const { graph, workspace, device } = useParts();
  const { minutes, departments } = useMeeting();
  const language = useLanguage();
  return useCallback(() => {
    const { header } = minutes.document.minutes();
    return {
      graph,
      minutes,
      departments,
      language,
      device,
      routes: workspace.settings().routes,
      now: () => new Date(),
      linkTo: (lineId, department) => actionLink(header, lineId, department),
    };
  }, [graph, workspace, device, minutes, departments, language]);
}
