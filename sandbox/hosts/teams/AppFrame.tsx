import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { connectApp, type AppConnection } from './connectApp';
import type { TeamsPage, TeamsServices } from './teamsProtocol';

interface AppFrameProps {
  readonly address: string;
  readonly page: TeamsPage;
  readonly services: TeamsServices;
}

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

/** The app, in a frame exactly one deep, with Teams answering it. A new theme is told; anything else needs a new frame. */
export function AppFrame({ address, page, services }: AppFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const connection = useRef<AppConnection>(null);
  const latest = useRef(page);
  const told = useRef(page.theme);

  useEffect(() => {
    if (!frame.current) return;
    const opened = connectApp(frame.current, () => latest.current, services);
    connection.current = opened;
    return () => opened.close();
  }, [services]);

  useEffect(() => {
    latest.current = page;
    if (told.current === page.theme) return;
    told.current = page.theme;
    connection.current?.tellTheme(page.theme);
  }, [page]);

  return (
    <iframe ref={frame} className={styles.root} title="Notulist" src={address} allow="clipboard-write" />
  );
}
