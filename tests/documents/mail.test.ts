import { caniemail } from 'caniemail';
import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, it } from 'vitest';
import { ofDepartment, type MailRequest } from '../../src/documents/mail/mailReport';
import { renderMail } from '../../src/documents/mail/renderMail';
import { changesBetween } from '../../src/minutes/changes';
import type { ActionPoint } from '../../src/minutes/actionPoint';
import { action, item, line } from '../minutes/build';
import { hostile, minutes, reportOf } from './samples';

function mail(change: Partial<MailRequest> = {}) {
  return renderMail({
    report: reportOf(),
    form: 'full',
    greeting: 'Beste allen,\n\nHierbij het verslag.',
    changes: null,
    hasAttachment: true,
    ...change,
  });
}

const clients: Parameters<typeof caniemail>[0]['clients'] = [
  'outlook.*',
  'gmail.desktop-webmail',
  'apple-mail.ios',
];

/** Known to do no harm where they are dropped: the body becomes a part of the page around it, a role is only not read out. */
const harmless = ['<body> element', 'role attribute'];

describe('the mail', () => {
  it('uses nothing that Outlook, on any device, does not know', () => {
    const changes = changesBetween({ ...minutes, blocks: minutes.blocks.slice(0, 3) }, minutes);
    const { html } = mail({ changes });
    const { issues } = caniemail({ clients, html });
    const unsupported = [...issues.errors.values()].flat().map(({ title }) => title);
    expect(unsupported.filter((title) => !harmless.includes(title))).toEqual([]);
  });

  it('has styles on the elements, and no class, id, script or picture', () => {
    expect(mail().html).not.toMatch(/\s(?:class|id)=|<script|<img|<style|url\(/i);
    expect(mail().html).toContain('font-family:Verdana, Arial, sans-serif');
  });

  it('has the actions by department before anything else that was said', () => {
    const page = parseDocument(mail().html);
    const headings = ['h1', 'h2', 'h3', 'h4'].flatMap((name) => getElementsByTagName(name, page));
    const inOrder = headings
      .sort((one, other) => one.startIndex! - other.startIndex!)
      .map((one) => textContent(one));
    expect(
      inOrder
        .filter((text) =>
          ['VWS', 'SZW', 'Acties per departement', 'Besluiten', 'Verslag', '1. Opening'].includes(text),
        )
        .sort(),
    ).toEqual(['1. Opening', 'Acties per departement', 'Besluiten', 'SZW', 'VWS', 'Verslag'].sort());
    const { html } = mail();
    const at = (words: string) => html.indexOf(words);
    expect(at('Acties per departement')).toBeLessThan(at('Besluiten'));
    expect(at('Besluiten')).toBeLessThan(at('1. Opening'));
    expect(html).toContain('samen met SZW');
  });

  it('is a recap when that is asked, and says that the whole is attached', () => {
    const short = mail({ form: 'short' });
    expect(short.html).not.toContain('De voorzitter opent.');
    expect(short.html).toContain('als bijlage meegestuurd');
    expect(mail().html).toContain('De voorzitter opent.');
  });

  it('says the same in plain words', () => {
    const { text } = mail();
    for (const words of [
      'Beste allen,',
      'VWS',
      '1. Cijfers leveren (1 december 2026; samen met SZW; betrokken: Fin)',
      'Besluit: De norm blijft gelijk.',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/<\w+/);
  });

  it('names in its subject what it is, how far, and that it was changed', () => {
    expect(mail().subject).toBe('Verslag Proefoverleg 23 november 2026 (concept)');
    expect(mail({ changes: [] }).subject).toContain('gewijzigde versie');
  });

  it('says what changed', () => {
    const before = { ...minutes, blocks: minutes.blocks.with(1, line('l1', { text: 'Anders.' })) };
    const { html, text } = mail({ changes: changesBetween(before, minutes) });
    expect(html).toContain('was: Anders.');
    expect(text).toContain('Gewijzigd (1): AZ: De voorzitter opent. (was: Anders.)');
  });

  it('says of an action how its departments share it, and leaves out none that nobody has to do yet', () => {
    const owned = (id: string, responsible: ActionPoint['responsible']) =>
      line(id, { kind: 'action', text: `Taak ${id}`, action: action({ responsible }) });
    const blocks = [
      owned('a', { kind: 'sequence', departments: ['VWS', 'BZK'] }),
      owned('b', { kind: 'everybody', except: [] }),
      owned('c', { kind: 'joint', departments: [] }),
    ];
    const { html, text } = mail({ report: reportOf({ ...minutes, blocks }), form: 'short' });
    expect(text).toContain('VWS\n1. Taak a (geen datum; VWS, daarna BZK)\n2. Taak b (geen datum; allen)');
    expect(text).toContain('BZK\n1. Taak a (geen datum; VWS, daarna BZK)');
    expect(text).toContain('Nog niet verdeeld\n3. Taak c (geen datum)');
    expect(textContent(parseDocument(html))).toMatch(/Nog niet verdeeld.*Taak c/);
  });

  it('to one department has its actions only', () => {
    const own = mail({ report: ofDepartment(reportOf(), 'SZW'), form: 'short' });
    expect(own.html).toContain('Cijfers leveren');
    expect(own.html).not.toContain('Namen doorgeven');
  });

  it('takes any text as text', () => {
    const blocks = [item('i', { title: hostile }), line('l', { text: hostile, speaker: '<b onclick=x>' })];
    const { html, text } = mail({ report: reportOf({ ...minutes, blocks }), greeting: hostile });
    expect(html).not.toMatch(/<script|<b |\uD800(?![\uDC00-\uDFFF])/);
    expect(textContent(parseDocument(html))).toContain('<script>alert(1)</script> & "aanhaling"');
    expect(text).toContain('👩‍👩‍👧');
  });
});
