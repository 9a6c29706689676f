import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import { useMinutes } from '../meeting';
import { useWords } from '../parts';
import { itemChoices } from './itemChoices';

interface GuestItemProps {
  readonly item: string | null;
  readonly choose: (item: string | null) => void;
}

/** The agenda item a guest comes for. */
export function GuestItem({ item, choose }: GuestItemProps) {
  const words = useWords(attendanceWords);
  const minutes = useMinutes((value) => value);
  const choices = useMemo(() => itemChoices(minutes), [minutes]);
  return (
    <Field label={words.guestFor} size="small">
      <Select size="small" value={item ?? ''} onChange={(_, { value }) => choose(value || null)}>
        <option value="">{words.wholeMeeting}</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
