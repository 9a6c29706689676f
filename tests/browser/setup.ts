import { build } from '../../sandbox/build';

/** Browser tests see what a user gets: the production build, made once for the run. */
export async function setup(): Promise<void> {
  await build('production');
}
