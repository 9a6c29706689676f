import type { OpenMinutes } from './workspace';

/** Closes minutes once the drive has them: until then they stay open, and go up by themselves. */
export async function closeWhenSaved(minutes: OpenMinutes): Promise<void> {
  const isSaved = await minutes.save().then(
    () => true,
    () => false,
  );
  if (isSaved) return minutes.close();
  const stop = minutes.onSaved(() => {
    if (minutes.saved().kind !== 'saved') return;
    stop();
    void minutes.close();
  });
}
