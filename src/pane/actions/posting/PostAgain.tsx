import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { actionWords } from '../../../language/words/actions';
import { useWords } from '../../parts';
import { usePostingContext } from './usePostingContext';

interface PostAgainProps {
  readonly taskId: string;
  readonly department: string;
}

/** For a task that was deleted in Planner: it is never made again unasked, and here it is asked for. */
export function PostAgain({ taskId, department }: PostAgainProps) {
  const words = useWords(actionWords);
  const context = usePostingContext();
  const [failed, setFailed] = useState(false);
  const again = async () => {
    setFailed(false);
    const { letGo } = await import('../../../posting/letGo');
    await letGo(context(), taskId);
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.againFor(department)}
        onClick={() => void again().catch(() => setFailed(true))}
      >
        {words.again}
      </Button>
      {failed && <span role="status">{words.againFailed}</span>}
    </>
  );
}
