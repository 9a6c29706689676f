import type { LineContext } from '../lineContext';

/** Everybody a name, a first name, a role or a code can lead to. */
export type Cast = Pick<LineContext, 'departments' | 'participants'>;
