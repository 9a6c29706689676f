import ActionList from './ActionList';

/** The personal tab: everything that was agreed anywhere. */
export default function PersonalList() {
  return <ActionList begin={{}} />;
}
