// Dutch: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcuts,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Opdracht zoeken',
  field: 'Opdracht of account',
  placeholder: 'Opdrachten en accounts doorzoeken',
  list: 'Opdrachten en accounts',
  nothing: 'Geen opdracht en geen account past bij “{query}”.',
  found: '{count, plural, one {# resultaat} other {# resultaten}}. Enter voert {first} uit',
  of: '{action}: {name}',
  copies: 'Code kopiëren',
  opensPin: 'Pincode invoeren',
  countsUp: 'Nieuwe code',
  moreOf: 'Meer acties voor {name}',
  backToAll: 'Terug naar alle opdrachten',
  hintRun: 'uitvoeren',
  hintMore: 'meer acties',
  hintBack: 'terug',
  hintClose: 'sluiten',
}

export const shortcutSheet: Translation<typeof englishShortcuts> = {
  title: 'Sneltoetsen',
  topics: {
    window: 'Overal',
    list: 'In de lijst',
    account: 'Bij een account',
    selecting: 'Meerdere accounts',
    quick: 'In het snelvenster',
  },
  gestures: {
    type: 'Zoeken: begin gewoon te typen',
    walk: 'Door de lijst lopen',
    ends: 'Eerste en laatste account',
    pages: 'Een pagina omhoog of omlaag',
    back: 'Zoekopdracht wissen, terug',
    paste: 'Link of afbeelding plakken om toe te voegen',
    menu: 'Menu van het account',
    choose: 'Selecteren of deselecteren',
    range: 'Van hier tot daar selecteren',
    chooseAll: 'Alles in de lijst selecteren',
    trashChosen: 'Geselecteerde accounts naar de prullenbak',
    stop: 'Selecteren stoppen',
    quickCopy: 'Code kopiëren en verbergen',
    quickType: 'Code in het vorige venster typen',
    quickPick: 'Kopiëren op plaats in de lijst',
    quickHide: 'Venster verbergen',
  },
  or: 'of',
  open: 'Openen',
  settingsText: 'Alle toetsen van dit venster op één pagina.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'Groepen en labels van {count, plural, one {# account} other {# accounts}}',
  groups: 'Groepen',
  noGroups: 'Er is nog geen groep.',
  newGroup: 'Nieuwe groep',
  addGroup: 'Groep toevoegen',
  tags: 'Labels',
  noTags: 'Geen ervan heeft een label.',
  newTag: 'Nieuw label',
  newTagHint: 'Zonder spatie, zoals werk',
  addTag: 'Label toevoegen',
  tagFault: 'Een label is één woord van hoogstens 32 tekens. Laat de spaties weg.',
  groupFault: 'De naam van een groep heeft 1 tot 64 tekens.',
  some: '{count, number} van {all, number}',
  save: 'Opslaan',
  saved: '{count, plural, one {# account} other {# accounts}} gewijzigd.',
}
