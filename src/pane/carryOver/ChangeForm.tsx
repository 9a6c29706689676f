import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { carryOverWords } from '../../language/words/carryOver';
import type { Verdict } from '../../minutes/carriedAction';
import { DepartmentPicker } from '../departments/DepartmentPicker';
import { useWords } from '../parts';
import { useCarriedStyles } from './useCarriedStyles';

interface ChangeFormProps {
  readonly due: string | null;
  readonly record: (verdict: Verdict, remark: string) => void;
  readonly cancel: () => void;
}

/** Another date or another department for an action, with what was said of it. */
export function ChangeForm({ due, record, cancel }: ChangeFormProps) {
  const looks = useCarriedStyles();
  const words = useWords(carryOverWords);
  const [date, setDate] = useState(due ?? '');
  const [department, setDepartment] = useState<string | null>(null);
  const [remark, setRemark] = useState('');
  const verdict = (): Verdict => {
    if (department !== null) return { kind: 'reassigned', to: department };
    if ((date || null) !== due) return { kind: 'moved', from: due, due: date || null };
    return { kind: 'kept' };
  };
  return (
    <div className={looks.fields}>
      <Field label={words.newDate} size="small">
        <Input
          size="small"
          type="date"
          autoFocus
          value={date}
          disabled={department !== null}
          onChange={(_, { value }) => setDate(value)}
        />
      </Field>
      <DepartmentPicker
        label={words.newDepartment}
        department={department}
        hint={words.newDepartmentHint}
        choose={setDepartment}
      />
      <Field label={words.remark} size="small">
        <Textarea size="small" value={remark} onChange={(_, { value }) => setRemark(value)} />
      </Field>
      <div className={looks.buttons}>
        <Button size="small" appearance="primary" onClick={() => record(verdict(), remark.trim())}>
          {words.record}
        </Button>
        <Button size="small" appearance="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
