import { describe, expect, it } from 'vitest';
import { actionsIn, meeting } from '../meeting';
import { readPassage } from '../../../src/dutch/readPassage';

const decisionsIn = (text: string) => readPassage(text, meeting).filter(({ kind }) => kind === 'decision');

describe('what becomes of the things that are the meeting’s own', () => {
  it.each([
    'Conform.',
    'De pilot gaat niet door.',
    'Variant C komt te vervallen.',
    'We gaan verder met variant B.',
    'De deadline blijft 1 mei.',
    'De ingangsdatum wordt 1 januari.',
    'Piet blijft voorzitter.',
    'De stuurgroep verleent décharge aan de projectleider.',
    'De stuurgroep geeft groen licht voor de volgende fase.',
    'Er is groen licht voor de volgende fase.',
    'Fase 2 kan van start.',
    'De leden stemmen unaniem voor.',
    'Het voorstel wordt verworpen.',
    'De stuurgroep honoreert het verzoek.',
    'Het verzoek wordt ingewilligd.',
    'De aanvraag wordt toegekend.',
    'De stuurgroep stelt 50.000 euro beschikbaar.',
    'De stuurgroep stelt een werkgroep in.',
    'Er wordt geen aparte werkgroep ingesteld.',
    'Een aparte werkgroep is niet nodig.',
    'Het budget blijft ongewijzigd.',
    'De planning blijft gehandhaafd.',
    'De voorzitter stelt vast dat er geen bezwaren zijn.',
    'De voorzitter constateert dat iedereen akkoord is.',
    'We wachten de evaluatie af.',
    'Er wordt niet afgeweken van de planning.',
    'Er wordt vastgehouden aan de planning.',
  ])('is decided, and nobody’s task: %s', (text) => {
    expect(decisionsIn(text)).toHaveLength(1);
    expect(actionsIn(text)).toEqual([]);
  });

  it.each([
    'De minister honoreert het verzoek.',
    'De werkgroep werd destijds ingesteld.',
    'De gemeente stelt 5.000 euro beschikbaar.',
    'SZW geeft groen licht aan de provincie.',
    'Er is nog geen groen licht.',
    'De voorzitter stelt vast dat de tijd om is.',
    'De voorzitter constateert dat er veel vragen zijn.',
    'SZW constateert dat iedereen akkoord is.',
    'De deadline wordt nog bepaald.',
    'De deadline blijft een zorg.',
    'We gaan verder met agendapunt 4.',
    'We wachten op de evaluatie.',
    'De planning blijft lastig.',
    'Een reactie is niet nodig.',
    'De gemeenten wachten de uitkomst af.',
    'Conform de planning is de website live.',
    'Volgens SZW gaat de pilot niet door in Delft.',
  ])('is told: %s', (text) => expect(decisionsIn(text)).toEqual([]));
});
