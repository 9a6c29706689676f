import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-06-01');
const layoutOf = (...lines: readonly string[]) => readLayout(lines.join('\n'), departments, null);

describe('notes typed in haste', () => {
  const notes = [
    'weekstart team wonen, ma 1 juni',
    'Anna (vz), Bert, Carla, Daan',
    'niet: Eva (ziek)',
    '',
    'VOORUITBLIK',
    'debat woensdag over de huren, Carla gaat mee',
    'Bert belt vandaag nog met de gemeente',
    'cijfers van het planbureau komen pas volgende week binnen',
    '',
    'BRIEF HUREN',
    'opmerkingen van de juristen zitten erin',
    'Daan zoekt uit hoe dat zit met de bijlagen',
    '',
    'TEAM',
    'nieuwe stagiair begint',
  ];

  it('have their people on a line without a word before them, one with what he does', () => {
    const { attendees, absentees } = layoutOf(...notes);
    expect(attendees.map(({ name, role }) => [name, role])).toEqual([
      ['Anna', 'chair'],
      ['Bert', null],
      ['Carla', null],
      ['Daan', null],
    ]);
    expect(absentees.map(({ name }) => name)).toEqual(['Eva']);
  });

  it('may have there who makes them', () => {
    const { attendees } = layoutOf('weekstart', 'Anna, Bert, Carla (aantekeningen)', '', 'Tekst.');
    expect(attendees.map(({ name, role }) => [name, role])).toEqual([
      ['Anna', null],
      ['Bert', null],
      ['Carla', 'minuteTaker'],
    ]);
  });

  it.each([
    'Wonen, Zorg, Vervoer, Natuur',
    'Utrecht (provincie), Zwolle, Breda',
    'Behandeld door Anna (notulist), de brief, de nota',
  ])('have nobody in "%s"', (line) => {
    expect(layoutOf('weekstart', line, '', 'Tekst van het verslag.').attendees).toEqual([]);
  });

  it('are read line by line, though no line ends with a full stop', () => {
    const texts = layoutOf(...notes).passages.map(({ text }) => text);
    expect(texts).toContain('Bert belt vandaag nog met de gemeente');
    expect(texts).toContain('Daan zoekt uit hoe dat zit met de bijlagen');
  });

  it('have their items in capitals, above lines as short as they are', () => {
    expect(layoutOf(...notes).agenda.map(({ title }) => title)).toEqual([
      'VOORUITBLIK',
      'BRIEF HUREN',
      'TEAM',
    ]);
  });
});

it('lines of any length that end where the next word had room are each their own', () => {
  const lines = [
    'opmerkingen van de juristen zitten nu allemaal in versie vier',
    'Daan zoekt nog uit hoe dat zit met de bijlagen',
    'cijfers van het planbureau komen pas volgende week woensdag binnen',
    'Bert belt vandaag nog met de gemeente over de huren',
    'advies van de raad komt nu toch pas in oktober',
    'Carla zit morgen bij de commissie en neemt de raming mee',
  ];
  expect(layoutOf('weekstart', '', ...lines).passages.map(({ text }) => text)).toEqual(
    expect.arrayContaining(lines),
  );
});

it('short lines are each their own, though some happen to be as long as the longest', () => {
  const lines = [
    'debat vrijdag: het dossier moet donderdag af zijn, Bert',
    'input daarvoor van iedereen woensdag einde dag bij Bert',
    'Carla geeft aan dat zij de cijfers oppakt',
    'de gemeente komt donderdag langs over de tarieven voor',
    'Daan zoekt uit hoe dat zit met de bijlagen',
    'afgesproken is niks te sturen voordat de brief weg is',
  ];
  expect(layoutOf('weekstart', '', ...lines).passages.map(({ text }) => text)).toEqual(
    expect.arrayContaining(lines),
  );
});

it('a list of actions stands below the names of its columns, and ends at the next heading in capitals', () => {
  const { passages } = layoutOf(
    'Projectteam, overleg van 1 juni',
    'Erbij: Anna (BZK), Bert (OCW, notulen), Carla (VWS)',
    '',
    'BESLOTEN',
    '- geen koppeling met het oude systeem',
    '',
    'WIE / WAT / WANNEER',
    'Anna\ttestset afmaken\tdo 4 juni',
    'Bert\tfilmpje maken\tvervalt',
    '',
    'VOLGENDE KEER',
    'maandag, zelfde tijd.',
  );
  const sections = new Map(passages.map(({ text, section }) => [text, section]));
  expect(sections.get('geen koppeling met het oude systeem')).toBe('decisionList');
  expect(sections.get('Anna\ttestset afmaken\tdo 4 juni')).toBe('actionList');
  expect(sections.get('maandag, zelfde tijd.')).toBe('minutes');
});

it('a line that says what somebody does is no heading, though it is short', () => {
  const { agenda } = layoutOf(
    'Verslag werkgroep',
    '',
    'Opening',
    'De voorzitter heet iedereen welkom.',
    'Anna kijkt vraag 4 en 5 na',
    'De vragen zijn van vorige week.',
    '',
    'Rondvraag',
    'Er zijn geen vragen.',
  );
  const titles = agenda.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Opening', 'Rondvraag']));
  expect(titles).not.toContain('Anna kijkt vraag 4 en 5 na');
});

it('a page that was broken at its width is read on over its lines', () => {
  const page = [
    'Verslag van het overleg over wonen en zorg van maandag 1 juni 2026',
    '',
    'Het ministerie van SZW zal de opmerkingen van de leden op de',
    'conceptbrief verwerken en stuurt de nieuwe versie voor vrijdag aan',
    'alle leden van de werkgroep, zodat zij deze nog eenmaal kunnen',
    'nalezen voordat de brief op 12 juni aan de stuurgroep wordt',
    'voorgelegd en in het najaar naar de Kamer kan gaan.',
  ];
  expect(layoutOf(...page).passages.map(({ text }) => text)).toContain(page.slice(2).join(' '));
});
