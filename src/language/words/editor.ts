const nl = {
  editor: 'Verslag',
  help: 'Enter: volgende regel. Tab: inspringen. Schuine streep: opdrachten. Apenstaartje: naam noemen. Escape en dan Tab: het verslag verlaten.',
  placeholder: 'Typ het verslag, of / voor opdrachten',
  itemPlaceholder: 'Agendapunt',
  inserted: 'Ingelast',
  proposed: 'voorstel',
  postponed: 'doorgeschoven',
  referred: (body: string) => (body === '' ? 'naar ander overleg' : `naar ${body}`),
  adopted: 'vastgesteld',
  action: 'Actie',
  decision: 'Besluit',
  noDate: 'geen datum',
  nobody: 'nog niemand',
  everybody: (except: string) => (except === '' ? 'allen' : `allen, behalve ${except}`),
  then: 'daarna',
  confirm: 'Bevestigen',
  dismiss: 'Afwijzen',
  why: 'Waarom',
  whyHint: 'Waarom: waarop dit berust, en aanpassen',
  edit: 'Wijzigen',
  recognised: (what: string) =>
    `Herkend: ${what}. Ctrl+Enter bevestigt, Escape wijst af, Alt+Enter legt uit.`,
  confirmedAs: (what: string) => `Bevestigd: ${what}.`,
  dismissedNow: 'Afgewezen. Ctrl+Z maakt het ongedaan.',
  unread:
    'Acties en besluiten worden nog niet herkend: dat deel van Notulist kon niet worden opgehaald. Typen gaat gewoon door.',
  commands: 'Opdrachten',
  names: 'Departementen en aanwezigen',
  /** Names of the commands, and what explains each in the list. */
  command: {
    action: { name: 'actie', hint: 'Actiepunt van deze regel' },
    decision: { name: 'besluit', hint: 'Besluit van deze regel' },
    note: { name: 'notitie', hint: 'Gewone regel' },
    item: { name: 'agendapunt', hint: 'Genummerd punt' },
    subItem: { name: 'subpunt', hint: 'Punt met letter' },
    inserted: { name: 'ingelast', hint: 'Punt zonder nummer' },
    postpone: { name: 'doorschuiven', hint: 'Punt naar een volgende keer' },
    adopt: { name: 'vastgesteld', hint: 'Vorig verslag, met eventuele wijziging erachter' },
    refer: { name: 'verwijzen', hint: 'Naar ander overleg: naam erachter' },
    presenter: { name: 'inleider', hint: 'Wie het punt inleidt of erbij is: naam erachter' },
    reopen: { name: 'uitkomst-wissen', hint: 'Niet doorgeschoven, vastgesteld of verwezen' },
  },
};

const en: typeof nl = {
  editor: 'Minutes',
  help: 'Enter: next line. Tab: indent. Slash: commands. At sign: name somebody. Escape and then Tab: leave the minutes.',
  placeholder: 'Type the minutes, or / for commands',
  itemPlaceholder: 'Agenda item',
  inserted: 'Inserted',
  proposed: 'proposed',
  postponed: 'postponed',
  referred: (body) => (body === '' ? 'to another meeting' : `to ${body}`),
  adopted: 'adopted',
  action: 'Action',
  decision: 'Decision',
  noDate: 'no date',
  nobody: 'nobody yet',
  everybody: (except) => (except === '' ? 'everybody' : `everybody except ${except}`),
  then: 'then',
  confirm: 'Confirm',
  dismiss: 'Dismiss',
  why: 'Why',
  whyHint: 'Why: what this rests on, and adjust it',
  edit: 'Edit',
  recognised: (what) => `Recognised: ${what}. Ctrl+Enter confirms, Escape dismisses, Alt+Enter explains.`,
  confirmedAs: (what) => `Confirmed: ${what}.`,
  dismissedNow: 'Dismissed. Ctrl+Z undoes it.',
  unread:
    'Actions and decisions are not recognised yet: that part of Notulist could not be fetched. You can go on typing.',
  commands: 'Commands',
  names: 'Departments and attendees',
  command: {
    action: { name: 'action', hint: 'Make this line an action point' },
    decision: { name: 'decision', hint: 'Make this line a decision' },
    note: { name: 'note', hint: 'Plain line' },
    item: { name: 'item', hint: 'Numbered agenda item' },
    subItem: { name: 'subitem', hint: 'Item with a letter' },
    inserted: { name: 'inserted', hint: 'Item without a number' },
    postpone: { name: 'postpone', hint: 'Item goes to a next meeting' },
    adopt: { name: 'adopted', hint: 'Previous minutes, with any amendment after it' },
    refer: { name: 'refer', hint: 'To another meeting: its name after it' },
    presenter: { name: 'presenter', hint: 'Who presents or attends: name after it' },
    reopen: { name: 'clear-outcome', hint: 'Not postponed, adopted or referred' },
  },
};

/** Both languages: commands can be typed in either. */
export const editorWords = { nl, en } as const;

/** The editor's words in one language. */
export type EditorWords = typeof nl;

/** The commands behind "/". */
export type CommandName = keyof EditorWords['command'];
