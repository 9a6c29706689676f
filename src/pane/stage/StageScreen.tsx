import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { stageWords } from '../../language/words/stage';
import { actionPoints } from '../../minutes/actionPoints';
import { useDocument, useMeeting, useRestedMinutes } from '../meeting';
import { useParts, useWords } from '../parts';
import { StageCard } from './StageCard';
import { stageSteps, unconfirmed, type StageMode } from './stageSteps';
import { useStageKeys, type StageKeys } from './useStageKeys';

const useStyles = makeStyles({
  stage: {
    outlineStyle: 'none',
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: 'clamp(0.75rem, 2.5vw, 2.5rem)',
    rowGap: 'clamp(0.5rem, 2vh, 1.5rem)',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: 'clamp(1rem, 1.6vw, 1.6rem)', fontWeight: tokens.fontWeightSemibold },
  modes: { marginLeft: 'auto' },
  middle: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex' },
  none: { margin: 'auto', fontSize: 'clamp(1.2rem, 2.4vw, 2.4rem)' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  count: { fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2 },
  keys: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
});

/** The actions of this meeting, large, one by one or by department: read back, and confirmed with Enter. */
export default function StageScreen() {
  const styles = useStyles();
  const words = useWords(stageWords);
  const { document, minutes } = useMeeting();
  const { signIn } = useParts();
  const { header, ...rest } = useRestedMinutes();
  const events = useDocument((kept) => kept.events());
  const [mode, setMode] = useState<StageMode>('one');
  const [wanted, setPlace] = useState(0);
  const steps = stageSteps(actionPoints({ header, ...rest }), mode);
  const place = Math.min(wanted, Math.max(0, steps.length - 1));
  const step = steps[place];
  const open = step ? unconfirmed(step, events) : [];
  const confirmed = steps.filter((one) => unconfirmed(one, events).length === 0).length;
  const last = steps.length - 1;

  const keys: StageKeys = {
    go: (where) => {
      const places = { next: place + 1, previous: place - 1, first: 0, last };
      setPlace(Math.max(0, Math.min(last, places[where])));
    },
    confirm: () => {
      const at = new Date().toISOString();
      const by = signIn.user()?.name ?? '';
      for (const share of open) {
        document.putEvent({ ...share, id: crypto.randomUUID(), at, by, what: { kind: 'confirmed' } });
      }
      if (open.length > 0) void minutes.save().catch(() => undefined);
      setPlace(Math.min(last, place + 1));
    },
  };
  useStageKeys(keys);
  // Whoever shares has just pressed a button elsewhere: the keys are for the stage from now on.
  const stage = useRef<HTMLElement>(null);
  useEffect(() => stage.current?.focus(), []);
  const change = (next: StageMode) => {
    setMode(next);
    setPlace(0);
  };

  return (
    <main ref={stage} tabIndex={-1} className={styles.stage} aria-label={words.heading}>
      <header className={styles.head}>
        <h1 className={styles.title}>{header.title}</h1>
        <TabList
          className={styles.modes}
          aria-label={words.mode}
          selectedValue={mode}
          onTabSelect={(_, { value }) => change(value as StageMode)}
        >
          <Tab value="one">{words.modes.one}</Tab>
          <Tab value="department">{words.modes.department}</Tab>
        </TabList>
      </header>
      <div className={styles.middle} aria-live="polite">
        {step ? <StageCard step={step} near={header.start} /> : <p className={styles.none}>{words.none}</p>}
      </div>
      {step && (
        <footer className={styles.foot}>
          <Button size="large" disabled={place === 0} onClick={() => keys.go('previous')}>
            ← {words.previous}
          </Button>
          <Button
            size="large"
            appearance={open.length > 0 ? 'primary' : 'secondary'}
            disabled={open.length === 0}
            onClick={keys.confirm}
          >
            {open.length > 0 ? words.confirm : `✓ ${words.isConfirmed}`}
          </Button>
          <Button size="large" disabled={place === last} onClick={() => keys.go('next')}>
            {words.next} →
          </Button>
          <span className={styles.count} role="status">
            {words.place(place + 1, steps.length)} · {words.confirmed(confirmed, steps.length)}
          </span>
          <span className={styles.keys}>{words.keys}</span>
        </footer>
      )}
    </main>
  );
}
