import { useState, useSyncExternalStore } from 'react';
import { timeOfDay } from '../../language/dates';
import { headerWords } from '../../language/words/header';
import { useMeeting } from '../meeting';
import { Notice } from '../Notice';
import { useLanguage, useWords } from '../parts';

/** What became of a file in the drive that could not be read, until the secretary has seen it. */
export function DamageNotice() {
  const words = useWords(headerWords);
  const language = useLanguage();
  const { minutes } = useMeeting();
  const damage = useSyncExternalStore(minutes.onSaved, minutes.damage);
  const [seen, setSeen] = useState<typeof damage>(null);
  if (!damage || damage === seen) return null;
  const { name, restored } = damage;
  const kept = restored ? words.restored(timeOfDay(restored, language)) : words.notRestored;
  const action = { label: words.understood, run: () => setSeen(damage) };
  return <Notice tone="warning" text={`${words.setAside(name)} ${kept}`} action={action} />;
}
