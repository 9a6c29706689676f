import { phrases, words, type Form } from '../forms';

export const article: Form<true> = words('de', 'het', 'een', 'the', "'t", 'onze', 'ons', 'our');

/** Which of a row of days, weeks or years: this one (0), the next (1). */
export const which: Form<'this' | 'coming' | 'next' | 'afterNext'> = phrases({
  deze: 'this',
  dit: 'this',
  lopende: 'this',
  'het lopende': 'this',
  'de lopende': 'this',
  this: 'this',
  komende: 'coming',
  komend: 'coming',
  'de komende': 'coming',
  'het komende': 'coming',
  aankomende: 'coming',
  aankomend: 'coming',
  aanstaande: 'coming',
  'a.s.': 'coming',
  eerstkomende: 'coming',
  eerstvolgende: 'coming',
  coming: 'coming',
  'the coming': 'coming',
  upcoming: 'coming',
  volgende: 'next',
  volgend: 'next',
  'het volgende': 'next',
  'de volgende': 'next',
  volg: 'next',
  'volg.': 'next',
  vlgd: 'next',
  'vlgd.': 'next',
  vlg: 'next',
  'vlg.': 'next',
  next: 'next',
  'the next': 'next',
  overvolgende: 'afterNext',
  daaropvolgende: 'afterNext',
});

/** Behind the day: "vrijdag a.s." */
export const upcoming: Form<true> = words(
  'a.s.',
  'as.',
  'aanstaande',
  'aankomende',
  'eerstkomend',
  'eerstkomende',
  'eerstvolgend',
  'eerstvolgende',
);

/** Behind the day: "2 nov jl." */
export const past: Form<true> = words(
  'jl',
  'jl.',
  'j.l.',
  'jongstleden',
  'laatstleden',
  'll.',
  'geleden',
  'ago',
);
