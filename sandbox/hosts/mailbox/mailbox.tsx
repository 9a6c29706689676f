import { openWindow } from '../shared/openWindow';
import { MailboxWindow } from './MailboxWindow';

openWindow(<MailboxWindow />);
