import type { Loan } from './shelf';

/** Gives minutes back once the drive has them: until then they stay open, and go up by themselves. */
export async function giveBackWhenSaved({
  minutes,
  giveBack,
}: Pick<Loan, 'minutes' | 'giveBack'>): Promise<void> {
  const isSaved = await minutes.save().then(
    () => true,
    () => false,
  );
  if (isSaved) return giveBack();
  const stop = minutes.onSaved(() => {
    if (minutes.saved().kind !== 'saved') return;
    stop();
    void giveBack();
  });
}
