import { ahead, REACH } from './ahead';
import { isArrow } from './arrow';
import { isAsRole, isNamedRole } from './asRole';
import { askedFirst, askedWith, isWhether } from './askedClause';
import { AUXILIARIES } from './lexicon/auxiliaries';
import { COORDINATORS } from './lexicon/closedClasses';
import { PARTICLES } from './lexicon/particles';
import { withParticle } from './lexicon/verbForms';
import { isBehindLabel } from './label';
import { finiteAhead } from './finiteAhead';
import { startsAfresh } from './freshStart';
import { endsRelative, isBeforeDoer, isInserted } from './insertion';
import { opened, type Open } from './openSegment';
import { hasClause, hasTeAhead, hasVerbAhead, isBare, isFinal, isInfinitiveNext } from './clauseAhead';
import { isDemonstrative } from './demonstrative';
import { canBeFinite, isPastOnly, isStem, isWhole, lemmaOf, type Word } from './word';

/** The words of one clause before they are analysed. */
export interface Segment {
  readonly words: readonly Word[];
  readonly kind: 'main' | 'subordinate' | 'infinitive';
  readonly link: string | null;
  /** Position of the segment it hangs on, among the segments of its sentence. */
  readonly parent: number | null;
  /** True when a clause took the first place, so that the subject follows the verb: "Als het er is, stuurt VWS het rond". */
  readonly isFronted: boolean;
  /** True when what may be a participle agrees, since a verb that agrees is joined to it: "Anna verwerkt en verstuurt de lijst". */
  readonly isAgreeing: boolean;
}

/** Cuts a sentence into clauses. What stands between brackets is a clause of its own; the clause around it goes on behind it. */
export function segmentsOf(words: readonly Word[]): readonly Segment[] {
  const splitter = new Splitter(words);
  words.forEach((_, index) => splitter.take(index));
  return splitter.segments;
}

class Splitter {
  readonly segments: Open[] = [opened('main', null, null)];
  private current = 0;
  private readonly around: number[] = [];

  constructor(private readonly words: readonly Word[]) {}

  take(index: number): void {
    const word = this.words[index] as Word;
    if (word.text === '(' || word.text === '<') return this.bracket();
    if (word.text === ')' || word.text === '>') return this.closeBracket();
    if (isBehindLabel(this.words, index)) this.open('main', ':', this.current);
    if (isArrow(word, this.words[index + 1])) return this.open('main', '→', this.current);
    if (word.text === ':') return this.open('main', ':', this.current);
    if (this.isNextContent(index)) return this.open('subordinate', 'dat', this.here.parent);
    const asked = askedFirst(this.words, index) ?? askedWith(this.here, this.words, index);
    if (asked !== null) return this.open('subordinate', asked, this.current);
    if (this.isSubordinator(index)) return this.open('subordinate', word.lower, this.current);
    if (word.lower === 'om' && word.tag === 'preposition' && hasTeAhead(this.words, index))
      return this.open('infinitive', 'om', this.current);
    if (word.text === ',' || COORDINATORS.has(word.lower)) return this.join(index);
    if ((word.isSure || this.isMine(index)) && this.isComplete()) this.resume();
    this.push(word);
  }

  private push(word: Word): void {
    const { here } = this;
    const isInfinitive = here.words.at(-1)?.tag === 'te';
    here.hasSure ||= word.isSure || (here.kind === 'subordinate' && isPastOnly(word));
    here.hasFinite ||= here.hasSure || (word.isPlural && !isInfinitive);
    here.hasTe ||= word.tag === 'te';
    if (word.isSure) here.awaitsVerb = word.forms.some(({ lemma }) => AUXILIARIES.has(lemma));
    else if (word.tag === 'verb') here.awaitsVerb &&= word.forms.every(({ lemma }) => AUXILIARIES.has(lemma));
    here.words.push(word);
  }

  private get here(): Open {
    return this.segments[this.current] as Open;
  }

  private open(kind: Segment['kind'], link: string, parent: number | null): void {
    this.segments.push(opened(kind, link, parent));
    this.current = this.segments.length - 1;
  }

  private bracket(): void {
    this.around.push(this.current);
    this.open('main', '(', this.current);
  }

  private closeBracket(): void {
    this.current = this.around.pop() ?? this.current;
  }

  /** A verb-final clause that has its verb cannot take another finite one. */
  private isComplete(): boolean {
    const { kind, hasSure, hasTe } = this.here;
    return kind === 'subordinate' ? hasSure : kind === 'infinitive' && hasTe;
  }

  /** "Zodra het er is | werk ik het bij". */
  private isMine(index: number): boolean {
    return isStem(this.words[index] as Word) && this.words[index + 1]?.lower === 'ik';
  }

  /** Back to the clause around, where that still lacks its verb; else on to a new one. */
  private resume(): void {
    const matrix = this.matrix();
    if (matrix === null) return this.open('main', '', this.current);
    this.current = matrix;
    if (this.here.words.length === 0) this.here.isFronted = true;
  }

  /** The nearest main clause around this one that has no finite verb yet. */
  private matrix(): number | null {
    let at = this.here.parent;
    for (let depth = 0; at !== null && depth < REACH; depth += 1) {
      const segment = this.segments[at] as Open;
      if (segment.kind === 'main') return segment.hasFinite ? null : at;
      at = segment.parent;
    }
    return null;
  }

  private isSubordinator(index: number): boolean {
    const word = this.words[index] as Word;
    const next = this.words[index + 1];
    const before = this.words[index - 1];
    if (word.lower === 'of') return isWhether(this.words, index);
    if (word.lower === 'dat' || word.lower === 'die' || word.lower === 'wat') {
      if (!before || !next || next.tag === 'mark') return false;
      if (this.isLastVerbOwn(index)) return false;
      if (this.here.awaitsVerb && isInfinitiveNext(this.words, index + 1)) return false;
      if (this.isSubjectOf(before, index) || isDemonstrative(this.here, this.words, index)) return false;
      if (before.text === ',') return !next.isSure || hasVerbAhead(this.words, index + 2);
      if (word.lower === 'wat' && (before.tag === 'noun' || this.isAskedBehind(index) || this.isOpen(index)))
        return true;
      if (word.lower === 'die')
        return before.tag === 'noun' || this.isExtraposed(index) || this.isSaidBehind(index);
      return before.tag === 'noun' || (before.tag !== 'coordinator' && word.lower === 'dat' && !next.isSure);
    }
    if (word.lower === 'welke' || word.lower === 'welk')
      return (this.isBehindVerb(index) && hasVerbAhead(this.words, index + 2)) || this.isAskedBehind(index);
    if (word.tag !== 'subordinator' || isBare(next)) return false;
    if (word.lower === 'als' && (this.isRole(before, index) || this.isCompared())) return false;
    return next !== undefined && (word.lower !== 'als' || hasClause(ahead(this.words, index + 1)));
  }

  /** "dat Anna die voor haar rekening neemt": the one verb to come is that of the clause itself. */
  private isLastVerbOwn(index: number): boolean {
    if (this.here.kind !== 'subordinate' || this.here.hasFinite || this.here.words.length === 0) return false;
    const verbs = this.words.slice(index + 1, index + REACH).filter((word) => word.isSure || word.isPlural);
    return verbs.length === 1;
  }

  /** "gaat kijken wat er kan": not "zal wat stukken sturen", where the verb is still to come. */
  private isOpen(index: number): boolean {
    return (
      this.words[index - 1]?.tag === 'verb' && !this.here.awaitsVerb && hasVerbAhead(this.words, index + 1)
    );
  }

  /** "weet welke", "horen graag welke". */
  private isBehindVerb(index: number): boolean {
    const before = this.words[index - 1];
    return before?.tag === 'verb' || (before?.lower === 'graag' && this.here.hasFinite);
  }

  /** "zal een mail opstellen die naar de leden wordt gestuurd": behind the infinitive comes what is said of its object. */
  private isExtraposed(index: number): boolean {
    const before = this.words[index - 1];
    if (!this.here.hasSure || !before || !before.isPlural || before.isSure) return false;
    const next = ahead(this.words, index + 1);
    return next.some(canBeFinite) && next.every(({ tag }) => tag !== 'te');
  }

  /** "stelt een nota op die in mei voorligt": the particle ends the clause, and what follows is said of its object. */
  private isSaidBehind(index: number): boolean {
    return this.isAskedBehind(index) && ahead(this.words, index + 1).some(canBeFinite);
  }

  /** "dat BZK dit uitzoekt, dat FIN meeleest en dat ...": each hangs on what the first hangs on. */
  private isNextContent(index: number): boolean {
    const { kind, link, hasSure } = this.here;
    const before = this.words[index - 1];
    if (this.words[index]?.lower !== 'dat' || kind !== 'subordinate' || link !== 'dat' || !hasSure)
      return false;
    return (before?.text === ',' || before?.lower === 'en') && hasVerbAhead(this.words, index + 2);
  }

  /** "gaat na welke", "rekent door wat": the particle ends the clause that asks. */
  private isAskedBehind(index: number): boolean {
    const particle = this.words[index - 1]?.lower ?? '';
    const verb = PARTICLES.has(particle)
      ? this.here.words.find(({ isSure, isPlural }) => isSure || isPlural)
      : undefined;
    if (!verb || withParticle(lemmaOf(verb), particle) === null) return false;
    return this.words[index]?.lower !== 'wat' || ahead(this.words, index + 1).some(canBeFinite);
  }

  /** "dat het plan als leidraad wordt gebruikt", "SZW als trekker stuurt": the verb to come is that of the clause around it. */
  private isRole(before: Word | undefined, index: number): boolean {
    const { kind, hasFinite, words } = this.here;
    if (isAsRole(this.words, index)) return true;
    if (kind === 'main') return !hasFinite && words.length > 0 && isNamedRole(before, this.words[index + 1]);
    return kind === 'subordinate' && !hasFinite && words.length > 0 && before?.tag === 'noun';
  }

  /** "Zowel BZK als VWS". */
  private isCompared(): boolean {
    const { words, hasFinite } = this.here;
    return !hasFinite && words.some(({ lower }) => lower === 'zowel' || lower === 'evenals');
  }

  /** "als dat niet lukt", "mocht dat niet lukken": what was said before. */
  private isSubjectOf(before: Word, index: number): boolean {
    if (this.words[index]?.lower !== 'dat') return false;
    return before.tag === 'subordinator' || (before.lower === 'mocht' && this.here.words.length === 1);
  }

  /** A comma or a coordinator: between words it belongs to the clause, between clauses it opens one. */
  private join(index: number): void {
    if (this.isNextContent(index + 1)) return;
    if (this.isRelativeNext(index)) return this.push(this.words[index] as Word);
    const word = this.words[index] as Word;
    const right = ahead(this.words, index + 1);
    if (startsAfresh(this.here, right)) return this.open('main', word.lower, this.mainHere());
    if (word.text === ',' && endsRelative(this.here, right) && this.matrix() !== null) return this.resume();
    const verb = finiteAhead(right);
    const isNoun = this.here.kind === 'main' && verb > 0 && isWhole(right[verb] as Word);
    const isInfinitive = this.here.awaitsVerb && verb >= 0 && !(right[verb] as Word).isSure;
    if (verb < 0 || !(this.here.hasFinite || (verb === 0 && this.hasLikely())) || isInfinitive || isNoun) {
      if (
        word.text === ',' &&
        (this.isComplete() || this.isAskedFirst()) &&
        (verb === 0 || this.opensMatrix(right))
      )
        return this.resume();
      const around = this.mainHere();
      if (word.text !== ',' || !isInserted(this.here, this.segments[around] as Open, right))
        return this.push(word);
      this.current = around;
      return;
    }
    if (this.here.kind !== 'main' && verb === 0 && this.matrix() !== null) return this.resume();
    if (this.here.kind === 'subordinate' && verb > 0 && isFinal(right, verb))
      return this.open('subordinate', word.lower, this.current);
    this.here.isAgreeing = verb === 0 && !this.here.hasFinite;
    this.open('main', word.lower, this.mainHere());
  }

  /** "Morgen verwerkt Anna het en ...": what looks like a participle agrees, where no other verb does. */
  private hasLikely(): boolean {
    return (
      this.here.kind === 'main' && this.here.words.some((word) => word.isParticiple && canBeFinite(word))
    );
  }

  /** "zal de lijst, die VWS maakt, rondsturen". */
  private isRelativeNext(index: number): boolean {
    const next = this.words[index + 1]?.lower;
    return (
      this.words[index]?.text === ',' && (next === 'die' || next === 'dat') && this.isSubordinator(index + 1)
    );
  }

  /** "Zodra het er is, testen SZW en BZK het": behind a clause in the first place comes the verb, also one that looks like an infinitive. */
  private opensMatrix([first, second]: readonly Word[]): boolean {
    const matrix = this.matrix();
    if (matrix === null || !first || !canBeFinite(first)) return false;
    if (first.isParticiple) return isBeforeDoer(first, second);
    return first.isPlural && (this.segments[matrix] as Open).words.length === 0;
  }

  /** "Wat dit kost, | rekent FIN uit": nothing stands before what asks, so that its comma ends it. */
  private isAskedFirst(): boolean {
    const isFirst = this.current === 1 && this.segments[0]?.words.length === 0;
    return isFirst && askedFirst(this.words, 0) !== null;
  }

  private mainHere(): number {
    let at = this.current;
    for (let depth = 0; depth < REACH; depth += 1) {
      const { kind, parent } = this.segments[at] as Open;
      if (kind === 'main' || parent === null) return at;
      at = parent;
    }
    return at;
  }
}
