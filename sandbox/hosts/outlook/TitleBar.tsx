import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 16px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** Outlook's bar over an item of some kind. */
export function TitleBar({ kind }: { kind: string }) {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <Text size={400} weight="semibold">
        Outlook
      </Text>
      <Text>{kind}</Text>
    </header>
  );
}
