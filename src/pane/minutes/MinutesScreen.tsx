import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { editorWords } from '../../language/words/editor';
import { openingWords } from '../../language/words/opening';
import { afterPaint } from '../afterPaint';
import { Attendance } from '../attendance/Attendance';
import { Broken } from '../Broken';
import { MinutesEditor } from '../editor/MinutesEditor';
import { lazyPart } from '../lazyPart';
import { useMeeting } from '../meeting';
import { useTopicOwners } from '../settings/topics/useTopicOwners';
import { Notice } from '../Notice';
import { useLanguage } from '../parts';
import { StandingNotice } from '../standing/StandingNotice';
import { useLateReading } from './useLateReading';

const CarryOverNotice = lazyPart(() => import('../carryOver/CarryOverNotice'));
const CarriedLines = lazyPart(() => import('../carryOver/CarriedLines'));

const useStyles = makeStyles({
  text: {
    flexGrow: 1,
    width: '100%',
    maxWidth: '52rem',
    boxSizing: 'border-box',
    paddingBottom: tokens.spacingVerticalXXXL,
  },
});

interface MinutesScreenProps {
  readonly openAction: (lineId: string) => void;
  readonly showCarryOver: () => void;
}

/** Attendance, below it the outline to type in, and around them what came from earlier meetings. */
export function MinutesScreen({ openAction, showCarryOver }: MinutesScreenProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { document, departments, calendar } = useMeeting();
  const topics = useTopicOwners();
  const { reading, isMissing, retry } = useLateReading();
  const [isPainted, setPainted] = useState(false);
  useEffect(() => void afterPaint().then(() => setPainted(true)), []);
  return (
    <>
      <StandingNotice />
      {isMissing && (
        <Notice
          tone="warning"
          text={editorWords[language].unread}
          action={{ label: openingWords[language].retry, run: retry }}
        />
      )}
      <Broken>
        <Suspense fallback={null}>{isPainted && <CarryOverNotice show={showCarryOver} />}</Suspense>
      </Broken>
      <Broken>
        <Attendance />
      </Broken>
      <div className={styles.text}>
        <MinutesEditor
          document={document}
          reading={reading}
          departments={departments}
          calendar={calendar}
          topics={topics}
          language={language}
          onOpenAction={openAction}
        />
        <Broken>
          <Suspense fallback={null}>{isPainted && <CarriedLines show={showCarryOver} />}</Suspense>
        </Broken>
      </div>
    </>
  );
}
