import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent } from 'react';
import { readingWords } from '../../language/words/reading';
import { useWords } from '../parts';
import { fileSource, handedOver, pastedSource, type Source } from './source';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingVerticalXS,
    maxWidth: '40rem',
    border: `${tokens.strokeWidthThin} dashed transparent`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { '& textarea': { minHeight: '8rem' } },
  unseen: { display: 'none' },
});

interface SourceFormProps {
  readonly take: (source: Promise<Source>) => void;
  /** Takes the message beside the pane; null where there is none. */
  readonly message: (() => Promise<Source>) | null;
  /** A file is held above the screen, which takes it. */
  readonly isOver: boolean;
}

/** The ways to hand over a document: paste it, choose or drop a file, take the open message. */
export function SourceForm({ take, message, isOver }: SourceFormProps) {
  const styles = useStyles();
  const words = useWords(readingWords);
  const chooser = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const takeFile = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) take(fileSource(file));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    take(handedOver(event.clipboardData));
  };
  return (
    <div className={mergeClasses(styles.form, isOver && styles.over)}>
      {message && (
        <div>
          <Button appearance="primary" onClick={() => take(message())}>
            {words.message}
          </Button>
          <p className={styles.hint}>{words.messageHint}</p>
        </div>
      )}
      <p className={styles.hint}>{isOver ? words.drop : words.hint}</p>
      <Field label={words.paste}>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={typed}
          onPaste={paste}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button disabled={typed.trim() === ''} onClick={() => take(pastedSource(typed, ''))}>
          {words.read}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
        <input
          ref={chooser}
          className={styles.unseen}
          type="file"
          accept=".docx,.html,.htm,.txt,.eml"
          onChange={({ target }) => {
            takeFile(target.files);
            target.value = '';
          }}
        />
      </div>
      <p className={styles.hint}>{words.kinds}</p>
    </div>
  );
}
