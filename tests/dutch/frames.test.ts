import { expect, it } from 'vitest';
import { ownerIn } from './meeting';

/** The same task in the forms that frames ask for. */
interface Task {
  readonly bare: string;
  readonly withTe: string;
  readonly main: readonly [verb: string, rest: string];
  readonly final: string;
}

const tasks: readonly Task[] = [
  {
    bare: 'de lijst rondsturen',
    withTe: 'de lijst rond te sturen',
    main: ['stuurt', 'de lijst rond'],
    final: 'de lijst rondstuurt',
  },
  {
    bare: 'met VNG overleggen',
    withTe: 'met VNG te overleggen',
    main: ['overlegt', 'met VNG'],
    final: 'met VNG overlegt',
  },
  {
    bare: 'de cijfers voor vrijdag aanleveren',
    withTe: 'de cijfers voor vrijdag aan te leveren',
    main: ['levert', 'de cijfers voor vrijdag aan'],
    final: 'de cijfers voor vrijdag aanlevert',
  },
  {
    bare: 'uitzoeken of dit kan',
    withTe: 'uit te zoeken of dit kan',
    main: ['zoekt', 'uit of dit kan'],
    final: 'uitzoekt of dit kan',
  },
];

/** The ordinary sentences in which minutes give somebody a task; `who` is at the head of a sentence or inside. */
const frames: readonly ((task: Task, who: string) => string)[] = [
  ({ main: [verb, rest] }, who) => `${who} ${verb} ${rest}.`,
  ({ bare }, who) => `${who} zal ${bare}.`,
  ({ withTe }, who) => `${who} zegt toe ${withTe}.`,
  ({ withTe }, who) => `${who} neemt op zich om ${withTe}.`,
  ({ withTe }, who) => `${who} zal proberen ${withTe}.`,
  ({ withTe }, who) => `${who} spreekt met JenV af ${withTe}.`,
  ({ withTe }, who) => `${who} kijkt of het mogelijk is om ${withTe}.`,
  ({ withTe }, who) => `De voorzitter vraagt ${who} ${withTe}.`,
  ({ withTe }, who) => `De voorzitter vraagt ${who} om ${withTe}.`,
  ({ withTe }, who) => `De voorzitter vraagt aan ${who} om ${withTe}.`,
  ({ withTe }, who) => `De voorzitter vroeg ${who} ${withTe}.`,
  ({ withTe }, who) => `De voorzitter roept ${who} op om ${withTe}.`,
  ({ withTe }, who) => `Aan ${who} wordt gevraagd ${withTe}.`,
  ({ final }, who) => `Afgesproken wordt dat ${who} ${final}.`,
  ({ final }, who) => `Akkoord dat ${who} ${final}.`,
  ({ final }, who) => `De voorzitter concludeert dat ${who} ${final}.`,
  ({ main: [verb, rest] }, who) => `Omdat de tijd dringt, ${verb} ${who} ${rest}.`,
  ({ bare }, who) => `Actie ${who}: ${bare}.`,
  ({ bare }, who) => `${bare} (actie ${who})`,
  ({ bare }, who) => `${who}: ${bare}`,
  ({ bare }, who) => `${bare} – ${who}`,
  ({ bare }, who) => `Verzoek aan ${who}: ${bare}.`,
  ({ bare }, who) => `Graag ${who} ${bare}.`,
  ({ bare }, who) => `Kan ${who} ${bare}?`,
  ({ withTe }, who) => `${who} om ${withTe}.`,
  ({ bare }, who) => `${who}: ik zal ${bare}.`,
  ({ withTe }, who) => `${who} heeft als actie om ${withTe}.`,
  ({ withTe }, who) => `${who} krijgt als huiswerk mee om ${withTe}.`,
  ({ withTe }, who) => `Bij ${who} ligt de vraag om ${withTe}.`,
  ({ withTe }, who) => `Aan ${who} om ${withTe}.`,
  ({ bare }, who) => `Nog te doen door ${who}: ${bare}.`,
  ({ main: [verb, rest] }, who) => `Besluit: ${who} ${verb} ${rest}.`,
  ({ main: [verb, rest] }, who) => `[Actie] ${who} ${verb} ${rest}.`,
  ({ withTe }, who) => `${who} werpt zich op om ${withTe}.`,
  ({ withTe }, who) => `${who} meldt zich om ${withTe}.`,
  ({ withTe }, who) => `${who} spreekt af ${withTe}.`,
  ({ withTe }, who) => `${who} staat aan de lat om ${withTe}.`,
  ({ withTe }, who) => `${who} krijgt de vraag om ${withTe}.`,
  ({ withTe }, who) => `${who} neemt als actiepunt mee om ${withTe}.`,
  ({ withTe }, who) => `${who} wordt uitgenodigd ${withTe}.`,
  ({ withTe }, who) => `Met ${who} is afgesproken ${withTe}.`,
  ({ withTe }, who) => `Van ${who} wordt gevraagd ${withTe}.`,
  ({ withTe }, who) => `De voorzitter geeft ${who} mee om ${withTe}.`,
  ({ withTe }, who) => `De voorzitter legt bij ${who} neer om ${withTe}.`,
  ({ withTe }, who) => `Er wordt besloten om ${who} te vragen ${withTe}.`,
  ({ withTe }, who) => `Besloten wordt ${who} te verzoeken ${withTe}.`,
  ({ withTe }, who) => `Desgevraagd zegt ${who} toe ${withTe}.`,
  ({ final }, who) => `Met ${who} is afgesproken dat deze ${final}.`,
  ({ final }, who) => `De conclusie is dat ${who} ${final}.`,
  ({ final }, who) => `Geconcludeerd wordt dat ${who} ${final}.`,
  ({ final }, who) => `De leden stemmen ermee in dat ${who} ${final}.`,
  ({ final }, who) => `De leden stemmen in, met dien verstande dat ${who} ${final}.`,
  ({ final }, who) => `De voorzitter rondt af met de afspraak dat ${who} ${final}.`,
  ({ final }, who) => `De voorzitter stelt voor dat ${who} ${final}. Aldus besloten.`,
  ({ final }, who) => `De voorzitter wil graag dat ${who} ${final}.`,
  ({ final }, who) => `Het verzoek is dat ${who} ${final}.`,
  ({ final }, who) => `${who} zegt toe dat men ${final}.`,
  ({ main: [verb, rest] }, who) => `Als vervolgstap ${verb} ${who} ${rest}.`,
  ({ main: [verb, rest] }, who) => `Intussen ${verb} ${who} ${rest}.`,
  ({ main: [verb, rest] }, who) => `Parallel daaraan ${verb} ${who} ${rest}.`,
  ({ main: [verb, rest] }, who) => `Voorafgaand aan de zitting ${verb} ${who} ${rest}.`,
  ({ main: [verb, rest] }, who) => `Zoals afgesproken ${verb} ${who} ${rest}.`,
  ({ main: [verb, rest] }, who) => `De voorzitter vat samen: ${who} ${verb} ${rest}.`,
  ({ bare }, who) => `${who} zal hierin voorzien en ${bare}.`,
  ({ withTe }, who) => `${who} zal trachten ${withTe}.`,
  ({ withTe }, who) => `Als antwoord zegt ${who} toe ${withTe}.`,
  ({ final }, who) => `De voorzitter spreekt met ${who} af dat zij ${final}.`,
  ({ final }, who) => `Dat betekent dat ${who} ${final}.`,
  ({ final }, who) => `De bedoeling is dat ${who} ${final}.`,
  ({ final }, who) => `De volgende stap is dat ${who} ${final}.`,
  ({ bare }, who) => `${who} vindt dat goed en zal ${bare}.`,
  ({ main: [verb, rest] }, who) => `${who} als trekker ${verb} ${rest}.`,
  ({ bare }, who) => `Actie: ${bare}, ${who}.`,
  ({ bare }, who) => `${who} zegt toe: ${bare}`,
];

const people = ['SZW', 'de SG SZW', 'het ministerie van SZW', 'Mieke Proef', 'mevrouw Mieke Proef'];

it.each(frames.map((frame) => [frame(tasks[0] as Task, '...'), frame] as const))(
  'an ordinary sentence gives its task to whom it names: %s',
  (_, frame) => {
    for (const task of tasks)
      for (const who of people) {
        const sentence = frame(task, who);
        const owner = ownerIn(sentence.charAt(0).toUpperCase() + sentence.slice(1));
        expect(`${owner} | ${sentence}`).toMatch(/^\S* ?SZW/);
      }
  },
);
