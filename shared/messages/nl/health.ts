// Dutch: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Gezondheid en activiteit',
  failedUnlocks:
    '{count, plural, one {# foute wachtwoordzin sinds de laatste ontgrendeling: {last}.} other {# foute wachtwoordzinnen sinds de laatste ontgrendeling, de laatste: {last}.}}',
  failedLabel: 'Mislukte ontgrendelingen',
  ask: {
    label: 'Het nieuwe account bevestigen',
    question: 'Heeft de site de code van {name} geaccepteerd?',
    yes: 'Ja',
    notYet: 'Nog niet',
    thanks: 'Genoteerd: de site accepteert codes van {name}.',
    hint: 'Lukt het nooit: controleer de klok van deze computer, of neem het geheim van de site opnieuw over.',
    inMenu: 'De site accepteerde een code',
  },
}
