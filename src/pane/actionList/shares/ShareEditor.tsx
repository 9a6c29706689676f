import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedAction } from '../../../actionList/listedAction';
import { actionShareWords } from '../../../language/words/actionShare';
import { DepartmentPicker } from '../../departments/DepartmentPicker';
import { useWords } from '../../parts';
import type { Changing } from './useChange';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    maxWidth: '30rem',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface ShareEditorProps {
  readonly share: ListedAction;
  readonly changing: Changing;
  readonly done: () => void;
}

/** The date, the department and a remark of one share: each goes to Planner by itself. */
export function ShareEditor({ share, changing, done }: ShareEditorProps) {
  const styles = useStyles();
  const words = useWords(actionShareWords);
  const { working, run } = changing;
  const [date, setDate] = useState(share.due ?? '');
  const [remark, setRemark] = useState('');
  const addRemark = async (): Promise<void> => {
    if (await run({ kind: 'remark', text: remark.trim() })) setRemark('');
  };
  return (
    <div className={styles.editor}>
      <div className={styles.line}>
        <Field className={styles.grow} label={words.due} size="small">
          <Input
            size="small"
            type="date"
            autoFocus
            value={date}
            onChange={(_, { value }) => setDate(value)}
          />
        </Field>
        <Button
          size="small"
          disabled={working || date === (share.due ?? '')}
          onClick={() => void run({ kind: 'due', date: date || null })}
        >
          {words.setDue}
        </Button>
      </div>
      <DepartmentPicker
        label={words.reassign}
        department={null}
        hint=""
        choose={(code) => {
          if (code !== null && code !== share.department) void run({ kind: 'reassign', department: code });
        }}
      />
      <Field
        label={words.remark}
        hint={words.remarkHint[share.taskId === null ? 'minutes' : 'task']}
        size="small"
      >
        <Textarea
          size="small"
          resize="vertical"
          value={remark}
          onChange={(_, { value }) => setRemark(value)}
        />
      </Field>
      <div className={styles.line}>
        <Button size="small" disabled={working || remark.trim() === ''} onClick={() => void addRemark()}>
          {words.addRemark}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
