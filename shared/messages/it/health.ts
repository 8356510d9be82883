// Italian: the vault’s health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Stato e attività',
  failedUnlocks:
    '{count, plural, one {# frase segreta errata dall’ultimo sblocco: {last}.} many {# frasi segrete errate dall’ultimo sblocco; l’ultima: {last}.} other {# frasi segrete errate dall’ultimo sblocco; l’ultima: {last}.}}',
  failedLabel: 'Sblocchi non riusciti',
  ask: {
    label: 'Conferma il nuovo account',
    question: 'Il sito ha accettato il codice per {name}?',
    yes: 'Sì',
    notYet: 'Non ancora',
    thanks: 'Annotato: il sito accetta i codici per {name}.',
    hint: 'Se non li accetta mai: controlla l’orologio di questo computer, o riprendi il segreto dal sito.',
    inMenu: 'Il sito ha accettato un codice',
  },
}
