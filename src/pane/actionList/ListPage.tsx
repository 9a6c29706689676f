import { makeStyles } from '@fluentui/react-components';
import type { ListView } from '../../actionList/view';
import { unseen } from '../Unseen';
import ActionList from './ActionList';

const useStyles = makeStyles({ title: unseen });

/** The list on a page of its own, without a meeting: a heading that names the page goes before it. */
export default function ListPage({ begin }: { readonly begin: ListView }) {
  const styles = useStyles();
  return (
    <>
      <header className={styles.title}>
        <h1>Notulist</h1>
      </header>
      <ActionList begin={begin} />
    </>
  );
}
