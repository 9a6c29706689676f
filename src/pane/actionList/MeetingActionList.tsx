import { bodyOf } from '../../actionList/body';
import { firstView } from '../../actionList/view';
import { useMinutes } from '../meeting';
import ActionList from './ActionList';

/** The list in a meeting's pane: begins with what was agreed in the meetings of this body. */
export default function MeetingActionList() {
  const title = useMinutes(({ header }) => header.title);
  return <ActionList begin={{ ...firstView, body: title ? bodyOf({ title }) : null }} />;
}
