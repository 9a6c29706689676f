import { makeStyles, tokens } from '@fluentui/react-components';
import type { HouseStyle } from '../../../documents/houseStyle';
import { makeReport } from '../../../documents/makeReport';
import { houseStyleWords } from '../../../language/words/houseStyle';
import { useMeeting, useRestedMinutes } from '../../meeting';
import { useWords } from '../../parts';

const useStyles = makeStyles({
  // Paper is white, whatever the look of the pane.
  sheet: {
    margin: 0,
    padding: '16px',
    maxHeight: '22rem',
    overflow: 'auto',
    backgroundColor: '#ffffff',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    colorScheme: 'light',
    fontSize: '11px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  body: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', marginTop: '12px' },
  text: { flexGrow: 3, flexBasis: '14em', minWidth: 0 },
  colophon: { flexGrow: 1, flexBasis: '9em', fontSize: '9px', lineHeight: '13px' },
  name: { fontSize: '18px', lineHeight: '24px', margin: '0 0 6px', fontWeight: 'bold' },
  row: {
    display: 'flex',
    columnGap: '8px',
    padding: '2px 0',
    borderTopStyle: 'solid',
    borderTopWidth: '1px',
  },
  label: { flexBasis: '8.5em', flexShrink: 0 },
  heading: { fontWeight: 'bold', margin: '10px 0 0' },
});

/** The top of these very minutes as a document in the style that is being filled in. */
export function StylePreview({ style }: { readonly style: HouseStyle }) {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const { departments } = useMeeting();
  const minutes = useRestedMinutes();
  const date = minutes.header.start.slice(0, 10);
  const report = makeReport(minutes, {
    kind: 'minutes',
    style,
    status: { kind: 'draft' },
    departments,
    date,
  });
  const { logo, fonts, colours } = style;
  const headingLook = { fontFamily: fonts.heading, color: `#${colours.heading}` };
  return (
    <figure
      className={styles.sheet}
      style={{ fontFamily: fonts.text, color: `#${colours.text}` }}
      aria-label={words.preview}
      tabIndex={0}
      lang="nl"
    >
      {logo && (
        <img
          src={`data:image/${logo.type === 'png' ? 'png' : 'jpeg'};base64,${logo.base64}`}
          alt={logo.description}
          width={logo.width}
          height={logo.height}
        />
      )}
      {report.letterhead.map((text, at) => (
        <p key={at} className={styles.line} style={{ fontWeight: at > 0 ? 'bold' : 'normal' }}>
          {text}
        </p>
      ))}
      <div className={styles.body}>
        <div className={styles.text}>
          <p className={styles.name} style={headingLook}>
            {report.name}
          </p>
          {report.fields.map(({ label, value }, at) => (
            <div key={at} className={styles.row} style={{ borderTopColor: `#${colours.line}` }}>
              <span className={styles.label}>{label}</span>
              <span>{value}</span>
            </div>
          ))}
          {report.items.slice(0, 2).map(({ path, label, title }) => (
            <p key={path} className={styles.heading} style={headingLook}>
              {label && `${label}. `}
              {title}
            </p>
          ))}
        </div>
        <div className={styles.colophon}>
          {report.colophon.map(({ heading, lines }, at) => (
            <p key={at} className={styles.line}>
              <strong>{heading}</strong>
              {lines.map((line, index) => (
                <span key={index}>
                  <br />
                  {line}
                </span>
              ))}
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}
