/** Words that say how surely, when or in what order, or point outside the sentence: a title does without them. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    'nog ook graag wel dus alvast alsnog even eens daarna daarnaast daarom daarop daarbij daarover daarvan daarvoor ' +
    'daarmee daartoe daaruit hierna hierbij hiermee hierover hierop hiervan hiervoor hiertoe hieruit hier er erop ermee ervan ' +
    'ervoor erover eraan vervolgens verder tevens eveneens inmiddels eventueel evt waarschijnlijk ' +
    'binnenkort spoedig straks voortaan echter eerst zelf desgewenst voorts overigens ' +
    'bovendien jullie hun uw zsm asap uiterlijk please also'
  ).split(' '),
);

/** Verbs of coming: nobody does the coming, somebody brings what comes. */
export const COMING: ReadonlySet<string> = new Set([
  'volgen',
  'komen',
  'verschijnen',
  'terugkomen',
  'langskomen',
]);

/** Verbs of getting: somebody else brings what one gets. */
export const GETTING: ReadonlySet<string> = new Set(['ontvangen', 'horen', 'vernemen', 'krijgen', 'zien']);

/** Auxiliaries as they stand beside the verb: the infinitive takes the place of them all. */
export const AUXILIARY_FORMS: ReadonlySet<string> = new Set(
  (
    'te wordt worden werd werden is zijn zal zullen zou zouden gaat gaan kan kunnen moet moeten mag mogen wil willen heeft hebben ' +
    'dient dienen hoeft'
  ).split(' '),
);

/** Verbs that say how things are: nothing to do in them. */
export const BEING: ReadonlySet<string> = new Set([
  'zijn',
  'worden',
  'hebben',
  'blijven',
  'zullen',
  'kunnen',
  'moeten',
  'zitten',
  'liggen',
  'staan',
  'willen',
  'mogen',
  'hoeven',
  'lukken',
]);
