import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isByNobody, isDone, isPassive } from '../grammar/clauseFacts';
import { isCapitalised } from '../grammar/token';
import { isByTable, isTableWord } from '../parties/table';
import { lies } from '../span';
import { decided, type FindDecision } from './finder';
import { isConsent } from './here';
import { AKKOORD, AS_IS, CONFIRMING, DATES, KENNIS, LINES, MINUTES, PAPERS } from './lexicon';

/** "De stuurgroep stemt in met", "is akkoord", "bevestigen de lijn", "is inderdaad de lijn". */
export const findApproval: FindDecision = (clause, utterance) => {
  if (clause.isNegated) return null;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'zijn' && has(clause, LIJN) && !isDone(clause))
    return isOurLine(clause, utterance.text) ? decided(clause) : null;
  if (lemma === 'zijn' && has(clause, AKKOORD) && isAcceptable(clause, utterance.text))
    return decided(clause);
  if (lemma === 'zijn' && has(clause, GOOD) && has(clause, AS_IS) && !isDone(clause)) return decided(clause);
  if (isLeftStanding(clause)) return isAbout(clause, KEPT) ? decided(clause) : null;
  if (RELEASING.has(lemma) && isSentOn(clause)) return decided(clause);
  if (isPassive(clause) && has(clause, HAMMERED)) return decided(clause);
  if (isEntitled(clause)) return decided(clause);
  if (!isByTable(clause, utterance)) return null;
  if (has(clause, AKKOORD)) return clause.subject || isShortWord(clause) ? decided(clause) : null;
  const isStated = clause.subject !== null || isPassive(clause);
  if (isConsent(clause)) return isStated ? decided(clause) : null;
  if (lemma === 'vinden') return isStated && has(clause, GOOD) ? decided(clause) : null;
  if (has(clause, KENNIS) && TAKING.has(lemma)) return isStated ? decided(clause) : null;
  if (!CONFIRMING.has(lemma) || !isStated) return null;
  return VOTING.has(lemma) || has(clause, LINES) ? decided(clause) : null;
};

/** "De voorzitter krijgt mandaat om te tekenen", "mandaat voor de voorzitter"; "krijgt mandaat van de gemeenten" not here. */
function isEntitled(clause: Clause): boolean {
  if (!has(clause, MANDATE) || isDone(clause)) return false;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'krijgen') return !goesBehind(clause, 'van');
  if (clause.kind === 'fragment')
    return MANDATE.has(clause.words[0]?.lower ?? '') && goesBehind(clause, 'voor');
  return GRANTING.has(lemma) && isByNobody(clause);
}

const MANDATE = new Set(['mandaat', 'decharge']);
const GRANTING = new Set(['geven', 'verlenen', 'verstrekken']);

const RELEASING = new Set(['kunnen', 'mogen']);
/** "Is als hamerstuk afgedaan". */
const HAMMERED = new Set(['hamerstuk', 'hamerstukken']);

/** "De brief kan zo naar de Kamer", "het advies mag naar buiten". */
function isSentOn(clause: Clause): boolean {
  return goesBehind(clause, 'naar') && clause.tense === 'present' && isAbout(clause, PAPERS);
}

/** "Het verslag is akkoord", "dit is akkoord": said of the thing itself. */
function isAcceptable(clause: Clause, text: string): boolean {
  const { subject } = clause;
  if (!subject || isDone(clause)) return false;
  return (
    isAbout(clause, MINUTES) ||
    (clause.complements.length === 0 && isThing(clause)) ||
    /^(?:dit|dat)$/i.test(text.slice(subject.start, subject.end))
  );
}

/** "De begroting": a thing by its article and its name in small letters. */
function isThing({ subject, words }: Clause): boolean {
  const named = words.filter((word) => subject !== null && lies(word, subject));
  return (
    named[0]?.tag === 'determiner' &&
    named.every((word) => named[0] === word || !isCapitalised(word)) &&
    !named.some(({ lower }) => isTableWord(lower))
  );
}

/** "Akkoord.", "akkoord, op een typefout na", "akkoord met de nota", "plan akkoord met inachtneming van de opmerkingen". */
function isShortWord({ words }: Clause): boolean {
  if (words.length <= 4) return true;
  const at = words.findIndex(({ lower }) => AKKOORD.has(lower));
  if (at === 0 && words[1]?.text === ',') return true;
  return words[at + 1]?.lower === 'met' && (at === 0 || (at === 1 && PAPERS.has(words[0]?.lower ?? '')));
}

/** "De agenda blijft ongewijzigd", "de planning blijft gehandhaafd". */
function isLeftStanding(clause: Clause): boolean {
  const lemma = clause.predicate?.lemma;
  if (lemma === 'blijven') return has(clause, UNCHANGED);
  return lemma === 'handhaven' && clause.auxiliaries.includes('blijven');
}

const KEPT: ReadonlySet<string> = new Set([...LINES, ...DATES, 'budget', 'begroting']);
const UNCHANGED = new Set(['ongewijzigd', 'gehandhaafd', 'overeind']);

const VOTING = new Set(['instemmen', 'goedvinden', 'voorstemmen']);
const TAKING = new Set(['nemen', 'aannemen']);
const GOOD = new Set(['goed', 'prima', 'akkoord']);
const LIJN = new Set(['lijn']);

/** "(Dat) is (inderdaad) de lijn": nothing said of the line but that it is. */
function isOurLine({ span }: Clause, text: string): boolean {
  return /\b(?:is|blijft)\s+(?:inderdaad\s+|dus\s+|nu\s+)?(?:de|onze)\s+lijn\b|\bde lijn (?:is|blijft)\b/i.test(
    text.slice(span.start, span.end),
  );
}
