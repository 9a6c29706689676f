import { FailureNotice } from '../../FailureNotice';
import { Notice } from '../../Notice';
import type { Changing } from './useChange';

interface ShareTroubleProps {
  readonly changing: Changing;
  readonly trouble: string;
}

/** Why a change was not made, and what helps. */
export function ShareTrouble({ changing, trouble }: ShareTroubleProps) {
  const { asks, again } = changing;
  if (asks === null) return <Notice tone="warning" text={trouble} action={null} />;
  return <FailureNotice failure={asks} text={trouble} retry={again} />;
}
