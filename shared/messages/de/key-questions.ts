// German: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Die Passphrase dieses Tresors entfernen?',
    text: `Er öffnet sich dann nur noch mit den übrigen Schlüsseln: dem Schlüsselbund oder dem Wiederherstellungsschlüssel. Das lässt sich nicht rückgängig machen; um wieder eine Passphrase zu haben, legen Sie eine fest. ${notYou}`,
    button: 'Entfernen',
    reason: 'die Passphrase des Tresors zu entfernen',
  },
  addKeychain: {
    title: 'Den Schlüsselbund diesen Tresor öffnen lassen?',
    text: `Er öffnet sich dann von selbst, solange Sie angemeldet sind, und auch Programme, die unter Ihrem Benutzer laufen, können den Schlüsselbund fragen. ${notYou}`,
    button: 'Erlauben',
    reason: 'den Schlüsselbund den Tresor öffnen zu lassen',
  },
  removeKeychain: {
    title: 'Diesen Tresor nicht mehr mit dem Schlüsselbund öffnen?',
    text: `Er fragt dann jedes Mal nach Ihrer Passphrase oder Ihrem Wiederherstellungsschlüssel. Halten Sie eines davon bereit. ${notYou}`,
    button: 'Nicht mehr öffnen',
    reason: 'den Tresor nicht mehr mit dem Schlüsselbund zu öffnen',
  },
  newRecoveryKey: {
    title: 'Einen neuen Wiederherstellungsschlüssel für diesen Tresor erstellen?',
    text: `Er wird einmal angezeigt, und wer ihn hat, kann den Tresor und seine Sicherungen öffnen. ${notYou}`,
    button: 'Erstellen',
    reason: 'einen Wiederherstellungsschlüssel für den Tresor zu erstellen',
  },
}
