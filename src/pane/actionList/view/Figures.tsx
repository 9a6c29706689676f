import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countByDepartment, countByMeeting, type Count } from '../../../actionList/figures';
import type { ListedAction } from '../../../actionList/listedAction';
import type { ListView } from '../../../actionList/view';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { shortDay } from '../../../language/dates';
import { actionListWords } from '../../../language/words/actionList';
import { useLanguage, useWords } from '../../parts';
import { FigureBar } from './FigureBar';
import { useList } from '../listContext';
import { wordsAsButton } from '../../wordsAsButton';

const useStyles = makeStyles({
  by: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  figures: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  table: {
    width: '100%',
    maxWidth: '48rem',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalS,
    maxWidth: '12rem',
  },
  only: {
    ...wordsAsButton,
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
  },
  bar: { width: '100%', minWidth: '3rem', verticalAlign: 'middle' },
  number: {
    whiteSpace: 'nowrap',
    textAlign: 'right',
    paddingLeft: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  more: { alignSelf: 'start' },
});

/** Rows that are shown until more is asked for. */
const most = 5;

/** A line of the picture: its name and the figures. */
interface FigureLine {
  readonly key: string;
  readonly name: string;
  /** Shows only this in the list; null when it cannot be narrowed to. */
  readonly only: Partial<ListView> | null;
  readonly count: Count;
}

interface FiguresProps {
  readonly actions: readonly ListedAction[];
  readonly change: (part: Partial<ListView>) => void;
}

/** What is done, open and overdue by department, and meeting by meeting. The picture is a table: its figures stand beside the bars. */
export function Figures({ actions, change }: FiguresProps) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const [by, setBy] = useState<'department' | 'meeting'>('department');
  const [isWhole, setWhole] = useState(false);
  const lines = useFigureLines(actions, by);
  const isTime = by === 'meeting';
  const shown = isWhole ? lines : isTime ? lines.slice(-most) : lines.slice(0, most);
  const largest = Math.max(1, ...lines.map(({ count }) => count.open + count.done));
  return (
    <div className={styles.figures}>
      <div className={styles.by}>
        {(
          [
            ['department', words.perDepartment],
            ['meeting', words.perMeeting],
          ] as const
        ).map(([value, label]) => (
          <ToggleButton
            key={value}
            size="small"
            appearance="subtle"
            checked={by === value}
            onClick={() => setBy(value)}
          >
            {label}
          </ToggleButton>
        ))}
      </div>
      <table className={styles.table} aria-label={isTime ? words.perMeeting : words.perDepartment}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {isTime ? words.columns.meeting : words.columns.department}
            </th>
            <td className={styles.bar} aria-hidden="true" />
            {(['done', 'open', 'overdue'] as const).map((part) => (
              <th key={part} scope="col" className={styles.number}>
                {words.figure[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, only, count }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {only ? (
                  <button
                    type="button"
                    className={styles.only}
                    title={words.onlyThis(name)}
                    onClick={() => change(only)}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
              <td className={styles.bar} aria-hidden="true">
                <FigureBar count={count} largest={largest} />
              </td>
              <td className={styles.number}>{count.done}</td>
              <td className={styles.number}>{count.open}</td>
              <td className={styles.number}>{count.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > most && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(lines.length)}
        </Button>
      )}
    </div>
  );
}

function useFigureLines(
  actions: readonly ListedAction[],
  by: 'department' | 'meeting',
): readonly FigureLine[] {
  const language = useLanguage();
  const { departments, today } = useList();
  return useMemo(() => {
    if (by === 'department') {
      return countByDepartment(actions, today).map((count) => ({
        key: count.department,
        name: abbreviationOf(count.department, departments),
        only: { departments: [count.department] },
        count,
      }));
    }
    return countByMeeting(actions, today).map((count) => ({
      key: count.meeting.id,
      name: `${shortDay(count.meeting.date, today, language)} · ${count.meeting.title}`,
      only: null,
      count,
    }));
  }, [actions, by, departments, language, today]);
}
