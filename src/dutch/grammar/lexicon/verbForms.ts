import { conjugate, type Conjugation } from './conjugate';
import { VERB_CLASSES, type VerbClass } from './verbClasses';

/** What a word can be as a form of a verb. */
export interface VerbForm {
  /** The infinitive with its particle where that stands in the word: "aanlevert" is "aanleveren", "levert" is "leveren". */
  readonly lemma: string;
  readonly particle: string | null;
  readonly kind: 'stem' | 'third' | 'plural' | 'past' | 'pasts' | 'participle';
}

const lemmas = Object.entries(VERB_CLASSES).flatMap(([name, list]) =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, name as VerbClass] as const),
);

const classes = new Map<string, Set<VerbClass>>();
const particles = new Map<string, Set<string>>();
const forms = new Map<string, VerbForm[]>();

for (const [written, name] of lemmas) {
  const lemma = written.replace('|', '');
  classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
}
/** "overleggen" and "over|leggen" are two verbs of one spelling. */
for (const written of new Set(lemmas.map(([lemma]) => lemma))) addVerb(written);

/** Forms that no verb's own line has: before "je" and "jij", and of promising ("zegde toe"). */
for (const [form, lemma, kind] of [
  ['kun', 'kunnen', 'stem'],
  ['zul', 'zullen', 'stem'],
  ['zegde', 'zeggen', 'past'],
  ['zegden', 'zeggen', 'pasts'],
] as const)
  forms.set(form, [{ lemma, particle: null, kind }]);

function addVerb(written: string): void {
  const [base = '', particle = null] = written.split('|').reverse();
  const conjugation = conjugate(base);
  if (particle === null) return addForms(conjugation, null);
  if (!classes.has(base)) addForms(conjugation, null);
  addForms(conjugation, particle);
  particles.set(base, (particles.get(base) ?? new Set()).add(particle));
}

function addForms(verb: Conjugation, particle: string | null): void {
  const prefix = particle ?? '';
  const add = (form: string | null, kind: VerbForm['kind']) => {
    if (form === null) return;
    const known = forms.get(prefix + form) ?? [];
    if (!forms.has(prefix + form)) forms.set(prefix + form, known);
    const lemma = prefix + verb.infinitive;
    if (!known.some((one) => one.lemma === lemma && one.particle === particle && one.kind === kind))
      known.push({ lemma, particle, kind });
  };
  add(verb.infinitive, 'plural');
  add(verb.third, 'third');
  add(verb.past, 'past');
  add(verb.pasts, 'pasts');
  add(verb.participle, 'participle');
  add(verb.stem, 'stem');
}

/** Everything a word, in small letters, can be as a form of a known verb; empty for any other word. */
export function verbForms(word: string): readonly VerbForm[] {
  return forms.get(word) ?? misspelt(word);
}

/** "Opgevoert", "stuurd": a participle with a t for its d, and a third person with a d for its t, as people write them. */
function misspelt(word: string): readonly VerbForm[] {
  const [other, kind] = word.endsWith('t') ? ['d', 'participle'] : ['t', 'third'];
  if (kind === 'third' && !(word.endsWith('d') && word.length > NOUN)) return NO_FORMS;
  const meant = forms.get(word.slice(0, -1) + other) ?? NO_FORMS;
  return meant.filter((form) => form.kind === kind);
}

/** Shorter ones with a d are nouns: "wind", "moed". */
const NOUN = 5;

const NO_FORMS: readonly VerbForm[] = [];

/** "leveren" and "aan": "aanleveren", when there is such a verb; else null. */
export function withParticle(base: string, particle: string): string | null {
  return particles.get(base)?.has(particle) ? particle + base : null;
}

/** The kinds of thing a verb says; none for one that is not known. */
export function classesOf(lemma: string): ReadonlySet<VerbClass> {
  return classes.get(lemma) ?? NONE;
}

const NONE: ReadonlySet<VerbClass> = new Set();

/** Whether a verb says this kind of thing. */
export function isOfClass(lemma: string, ...names: readonly VerbClass[]): boolean {
  const known = classes.get(lemma);
  return known !== undefined && names.some((name) => known.has(name));
}
