import { Suspense, useSyncExternalStore } from 'react';
import { headerWords } from '../../language/words/header';
import type { Present } from '../../workspace/company';
import { lazyPart } from '../lazyPart';
import { useMeeting } from '../meeting';
import { useParts, useWords } from '../parts';
import { Unseen } from '../Unseen';

const PresentList = lazyPart(() => import('./PresentList'));

/** Who else has these minutes open: small, beside day and place, and read out when somebody comes. Mostly nobody. */
export function PresentOthers() {
  const words = useWords(headerWords);
  const { minutes } = useMeeting();
  const { signIn } = useParts();
  const others = useSyncExternalStore(minutes.onSaved, minutes.others);
  const self = signIn.user()?.userId;
  const labelOf = ({ user, name }: Present) => (user === self ? words.selfElsewhere : name);
  const named = others.map((one) => ({ device: one.device, name: one.name, label: labelOf(one) }));
  return (
    <>
      {named.length > 0 && (
        <Suspense fallback={null}>
          <PresentList label={words.others} others={named} />
        </Suspense>
      )}
      <Unseen>{named.length > 0 && words.othersAre(named.map(({ label }) => label).join(', '))}</Unseen>
    </>
  );
}
