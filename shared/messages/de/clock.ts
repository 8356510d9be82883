// German: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Uhr',
  title: 'Die Uhr dieses Computers',
  text: 'Codes entstehen aus der Uhrzeit. Ein Code, den ein anderes Gerät zeigt, verrät ohne Netz, ob die Uhr richtig geht.',
  check: 'Prüfen…',
  corrected: 'Codes verwenden eine um {span} korrigierte Uhr.',
  setBack: 'Zurücksetzen',
  wasSetBack: 'Codes verwenden wieder die Uhr dieses Computers',
  wasCorrected: 'Codes verwenden jetzt eine um {span} korrigierte Uhr',
  seconds: '{sign}{seconds, number} s',
  minutes: '{sign}{minutes, number} min',
  minutesAndSeconds: '{sign}{minutes, number} min {seconds, number} s',
  dialog: {
    title: 'Uhr dieses Computers prüfen',
    text: 'Nehmen Sie ein Gerät, dessen Uhr richtig geht, etwa ein Telefon, und tippen Sie den Code ein, den es für eines Ihrer Konten zeigt.',
    account: 'Konto',
    code: 'Code auf dem anderen Gerät',
    search: 'Prüfen',
    noAccounts: 'Dazu braucht es ein Konto, dessen Codes der Uhr folgen.',
    onTime: 'Beide Uhren stimmen überein: Der Code gehört zu diesem Augenblick.',
    onTimeCorrected: 'Die Uhr dieses Computers geht von selbst richtig. Die Korrektur ist nicht nötig.',
    range: '{from, number} bis {to, number} s',
    exact: '{seconds, number} s',
    behind: 'Die Uhr dieses Computers geht gegenüber dem anderen Gerät {range} nach.',
    ahead: 'Die Uhr dieses Computers geht gegenüber dem anderen Gerät {range} vor.',
    best: 'Am besten stellen Sie die Uhr des Systems richtig. Wo das nicht geht, kann Tidelock es in diesem Tresor ausgleichen.',
    alreadyCorrected: 'Die geltende Korrektur gleicht das aus.',
    correct: 'Codes um {span} korrigieren',
    nowhere:
      'Der Code gehört zu keinem Augenblick, der höchstens {minutes, plural, one {# Minute} other {# Minuten}} von jetzt entfernt ist. Prüfen Sie, ob es dasselbe Konto ist, und das Datum dieses Computers.',
    malformed: 'Ein Code dieses Kontos hat {digits, plural, one {# Zeichen} other {# Zeichen}}.',
    notTimed: 'Dieses Konto zählt und folgt nicht der Uhr.',
  },
}
