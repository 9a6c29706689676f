import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { BothChanged, Choice } from '../../../delivery/bothChanged';
import { shortDay } from '../../../language/dates';
import { actionWords } from '../../../language/words/actions';
import { settingsWords } from '../../../language/words/settings';
import { Chip } from '../../departments/Chip';
import { useMeeting, useMinutes } from '../../meeting';
import { useLanguage, useWords } from '../../parts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  about: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface ChooseValuesProps {
  readonly both: readonly BothChanged[];
  readonly chosen: (choices: readonly Choice[]) => void;
  readonly cancel: () => void;
}

/** What the minutes and a department both changed: both values, and the choice. The department's stays unless chosen otherwise. */
export function ChooseValues({ both, chosen, cancel }: ChooseValuesProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const settings = useWords(settingsWords);
  const language = useLanguage();
  const { departments } = useMeeting();
  const near = useMinutes((minutes) => minutes.header.start);
  const [overwritten, setOverwritten] = useState<ReadonlySet<BothChanged>>(new Set());
  const shown = (field: BothChanged['field'], value: string | null): string => {
    if (value === null) return words.noDate;
    return field === 'due' ? shortDay(value, near, language) : value;
  };
  const choose = (one: BothChanged, ours: boolean): void => {
    const rest = [...overwritten].filter((other) => other !== one);
    setOverwritten(new Set(ours ? [...rest, one] : rest));
  };
  const choices = both.map((one) => ({
    ...one,
    chosen: overwritten.has(one) ? ('ours' as const) : ('theirs' as const),
  }));
  return (
    <>
      <h2 className={styles.heading}>{words.bothChanged}</h2>
      <p className={styles.hint}>{words.bothChangedHint}</p>
      <ul className={styles.list}>
        {both.map((one) => {
          const { entry, field, ours, theirs } = one;
          const label = abbreviationOf(entry.department, departments);
          return (
            <li key={`${entry.taskId} ${field}`}>
              <div className={styles.about}>
                <Chip look="plain" label={label} />
                <span>{entry.written?.title}</span>
              </div>
              <RadioGroup
                aria-label={words.bothChangedFor(label, field === 'due' ? words.deadline : words.title)}
                value={overwritten.has(one) ? 'ours' : 'theirs'}
                onChange={(_, { value }) => choose(one, value === 'ours')}
              >
                <Radio value="theirs" label={words.inPlanner(shown(field, theirs))} />
                <Radio value="ours" label={words.inMinutes(shown(field, ours))} />
              </RadioGroup>
            </li>
          );
        })}
      </ul>
      <Button appearance="primary" onClick={() => chosen(choices)}>
        {words.goOn}
      </Button>
      <Button onClick={cancel}>{settings.cancel}</Button>
    </>
  );
}
