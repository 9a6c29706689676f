import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { folders, type Folder } from './message';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  folder: {
    minWidth: 'auto',
    fontWeight: tokens.fontWeightRegular,
    '&[aria-current="true"]': {
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface FolderListProps {
  readonly shown: Folder;
  readonly onShow: (folder: Folder) => void;
}

/** The folders of the mailbox, side by side. */
export function FolderList({ shown, onShow }: FolderListProps) {
  const styles = useStyles();
  return (
    <nav className={styles.list} aria-label="Mappen">
      {folders.map(({ key, name }) => (
        <Button
          key={key}
          appearance="subtle"
          size="small"
          className={styles.folder}
          aria-current={key === shown}
          onClick={() => onShow(key)}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
