import { Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenItem } from '../office/protocol';
import { ItemBody } from './ItemBody';

interface EditableBodyProps {
  readonly body: OpenItem['body'];
  readonly label: string;
  onChange(body: OpenItem['body']): void;
}

const useStyles = makeStyles({ text: { flexGrow: 1, minHeight: '160px' } });

/** Text as it is typed by hand; what an add-in wrote instead is shown as it will be sent. */
export function EditableBody({ body, label, onChange }: EditableBodyProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  if (body.content !== htmlOf(typed)) return <ItemBody body={body} label={label} />;
  return (
    <Textarea
      className={styles.text}
      aria-label={label}
      value={typed}
      onChange={(_event, { value }) => {
        setTyped(value);
        onChange({ type: 'html', content: htmlOf(value) });
      }}
    />
  );
}

function htmlOf(text: string): string {
  const paragraph = document.createElement('p');
  paragraph.innerText = text;
  return text === '' ? '' : paragraph.outerHTML;
}
