import { useMemo } from 'react';
import { useToday } from '../useToday';
import { useMeeting } from '../meeting';
import { useLanguage } from '../parts';
import type { CarriedTextSettings } from './carriedText';

/** What sentences are made with, here and now. */
export function useTextSettings(): CarriedTextSettings {
  const language = useLanguage();
  const { departments } = useMeeting();
  const near = useToday();
  return useMemo(() => ({ language, departments, near }), [language, departments, near]);
}
