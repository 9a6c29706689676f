import { STRONG_VERBS } from './strongVerbs';
import { UNSTRESSED } from './unstressed';

/** The forms of one verb, without its separable particle. */
export interface Conjugation {
  readonly infinitive: string;
  /** "stuur": I, and behind the verb "je". */
  readonly stem: string;
  /** "stuurt". */
  readonly third: string;
  /** "stuurde", "stuurden"; null where it is mostly another word: "week". */
  readonly past: string | null;
  readonly pasts: string | null;
  /** "gestuurd"; null for a verb without one. */
  readonly participle: string | null;
}

/** A prefix that takes the place of "ge-", where something of a verb is left behind it: not "bellen". */
const INSEPARABLE = /^(?:be|ver|ont|her|er|ge|mis|over|onder|om|vol|voor|weer)(?=[^aeiouy]*[aeiouy])/;

const strong = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', stem = '', past, pasts, participle, third] = line.split(' ');
      const others = { past: orNone(past), pasts: orNone(pasts), participle: orNone(participle) };
      return [infinitive, { infinitive, stem, third: third ?? withT(stem), ...others }] as const;
    }),
);

/** A dash stands for a form that is not read. */
function orNone(form = '-'): string | null {
  return form === '-' ? null : form;
}

/** Conjugates an infinitive without particle: strong verbs from their list, the others by the rules of Dutch spelling. */
export function conjugate(infinitive: string): Conjugation {
  return strong.get(infinitive) ?? weak(infinitive);
}

function weak(infinitive: string): Conjugation {
  const root = infinitive.replace(/e?n$/, '');
  const stem = stemOf(infinitive, root);
  const voiceless = /(?:[tkfspx]|ch)$/.test(root);
  const [past, pasts, end] = voiceless ? ['te', 'ten', 't'] : ['de', 'den', 'd'];
  const body = INSEPARABLE.test(root) ? stem : `ge${/^[ei]/.test(stem) ? diaeresis(stem) : stem}`;
  const participle = /[td]$/.test(stem) ? body : `${body}${end}`;
  return { infinitive, stem, third: withT(stem), past: stem + past, pasts: stem + pasts, participle };
}

/** "zetten": "zet", "maken": "maak", "schuiven": "schuif", "leveren": "lever". */
function stemOf(infinitive: string, root: string): string {
  if (/([^aeiou])\1$/.test(root)) return root.slice(0, -1);
  if (/[iïuü][eë]r$/.test(root)) return root.replace(/[eë]r$/, 'eer');
  const open = /(?:^|[^aeiou])[aeou][^aeiouywx]$/.test(root);
  const long = open && isStressed(infinitive, root) ? root.slice(0, -1) + root.slice(-2) : root;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

/** Whether the last syllable of the root has the stress: "organiser-" has, "regel-" and "lever-" have not. */
function isStressed(infinitive: string, root: string): boolean {
  const short = root.replace(INSEPARABLE, '');
  const syllables = short.match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables < 2 || !/e[lrnm]$/.test(short)) return true;
  return short.endsWith('er') && !UNSTRESSED.has(infinitive);
}

function diaeresis(stem: string): string {
  return stem.replace(/^e/, 'ë').replace(/^i/, 'ï');
}

function withT(stem: string): string {
  if (stem.endsWith('t')) return stem;
  return /[^aeiou][aou]$/.test(stem) ? `${stem}${stem.slice(-1)}t` : `${stem}t`;
}
