import { neutralStyle } from '../../../src/documents/houseStyle';
import { councilStyle } from '../../documents/meetings/council';
import { teamStyle } from '../../documents/meetings/team';
import { council } from './council';
import { mailedGroup } from './mailedGroup';
import { recap } from './recap';
import { team } from './team';
import { teamFromZero } from './teamFromZero';

/**
 * The five meetings of the sandbox with minutes of each, written for the tests in the way that kind of meeting is written down,
 * and the house style that such an office has.
 */
export const heldMeetings = [
  { meeting: 'sgo', style: councilStyle, text: council },
  { meeting: 'mt-dgv', style: teamStyle, text: team },
  { meeting: 'kwetsbare-groepen', style: neutralStyle, text: mailedGroup },
  { meeting: 'mt-maart', style: teamStyle, text: teamFromZero },
  { meeting: 'doorbraak', style: neutralStyle, text: recap },
] as const;
