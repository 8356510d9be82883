// German: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Zustand und Aktivität',
  failedUnlocks:
    '{count, plural, one {# falsche Passphrase seit dem letzten Entsperren: {last}.} other {# falsche Passphrasen seit dem letzten Entsperren, die letzte: {last}.}}',
  failedLabel: 'Fehlgeschlagene Entsperrversuche',
  ask: {
    label: 'Neues Konto bestätigen',
    question: 'Hat der Dienst den Code von {name} angenommen?',
    yes: 'Ja',
    notYet: 'Noch nicht',
    thanks: 'Vermerkt: Der Dienst nimmt Codes von {name} an.',
    hint: 'Wenn er es nie tut: Prüfen Sie die Uhr dieses Computers, oder übernehmen Sie das Geheimnis des Dienstes noch einmal.',
    inMenu: 'Der Dienst hat einen Code angenommen',
  },
}
