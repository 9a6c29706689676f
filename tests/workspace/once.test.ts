import { expect, it } from 'vitest';
import { once } from '../../src/workspace/once';

it('makes it once for all who ask, and anew after it failed', async () => {
  let times = 0;
  const load = once(async () => {
    times += 1;
    if (times === 1) throw new Error('no connection');
    return times;
  });
  const first = await Promise.allSettled([load(), load()]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
});
