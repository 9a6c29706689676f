import { actionListWords } from '../../language/words/actionList';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import { useList } from './listContext';

/** That changes of minutes wait for the drive: they go there by themselves. */
export function WaitingNotice() {
  const words = useWords(actionListWords);
  const { waiting } = useList().list;
  return waiting === 0 ? null : <Notice tone="plain" text={words.waiting(waiting)} action={null} />;
}
