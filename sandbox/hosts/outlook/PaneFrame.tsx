import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import type { OfficeStart, ToWindow } from '../office/protocol';
import { connectPane, type PaneConnection } from './connectPane';

interface PaneFrameProps {
  readonly address: string;
  /** What Office.js in the pane must know when it asks; a change of colours is told. */
  readonly start: OfficeStart;
  /** Filled while the frame is there. */
  readonly connection: RefObject<PaneConnection | null>;
  hear(message: ToWindow): void;
}

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

/** The add-in's page with Outlook answering it. */
export function PaneFrame({ address, start, connection, hear }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ start, hear });
  const told = useRef(start.colours);

  useEffect(() => {
    latest.current = { start, hear };
    if (told.current === start.colours) return;
    told.current = start.colours;
    connection.current?.tell({ office: 'colours', colours: start.colours });
  }, [start, hear, connection]);

  useEffect(() => {
    if (!frame.current) return;
    const opened = connectPane(frame.current, (message) => {
      if (message.office === 'hello') opened.tell({ office: 'start', start: latest.current.start });
      else latest.current.hear(message);
    });
    connection.current = opened;
    return () => {
      connection.current = null;
      opened.close();
    };
  }, [connection]);

  return (
    <iframe ref={frame} className={styles.root} title="Notulist" src={address} allow="clipboard-write" />
  );
}
