import { makeStyles, tokens } from '@fluentui/react-components';
import { readPassage } from '../../dutch/readPassage';
import { Attendance } from '../attendance/Attendance';
import { Broken } from '../Broken';
import { MinutesEditor } from '../editor';
import { useMeeting } from '../meeting';
import { useLanguage } from '../parts';

const useStyles = makeStyles({
  text: {
    flexGrow: 1,
    width: '100%',
    maxWidth: '52rem',
    boxSizing: 'border-box',
    paddingBottom: tokens.spacingVerticalXXXL,
  },
});

/** Attendance, and below it the outline to type in. */
export function MinutesScreen({ openAction }: { readonly openAction: (lineId: string) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { document, departments } = useMeeting();
  return (
    <>
      <Broken>
        <Attendance />
      </Broken>
      <div className={styles.text}>
        <MinutesEditor
          document={document}
          readPassage={readPassage}
          departments={departments}
          language={language}
          onOpenAction={openAction}
        />
      </div>
    </>
  );
}
