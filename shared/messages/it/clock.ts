// Italian: how far this computer’s clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Orologio',
  title: 'L’orologio di questo computer',
  text: 'I codici si calcolano dall’ora. Un codice mostrato da un altro dispositivo dice se l’orologio è giusto, senza rete.',
  check: 'Controlla…',
  corrected: 'I codici usano un orologio corretto di {span}.',
  setBack: 'Reimposta',
  wasSetBack: 'I codici seguono di nuovo l’orologio di questo computer',
  wasCorrected: 'Ora i codici usano un orologio corretto di {span}',
  seconds: '{sign}{seconds, number} s',
  minutes: '{sign}{minutes, number} min',
  minutesAndSeconds: '{sign}{minutes, number} min {seconds, number} s',
  dialog: {
    title: 'Controlla l’orologio di questo computer',
    text: 'Prendi un dispositivo con l’orologio giusto, per esempio un telefono, e inserisci il codice che mostra per uno dei tuoi account.',
    account: 'Account',
    code: 'Codice sull’altro dispositivo',
    search: 'Controlla',
    noAccounts: 'Serve un account i cui codici seguano l’orologio.',
    onTime: 'I due orologi concordano: il codice è di questo momento.',
    onTimeCorrected: 'L’orologio di questo computer è giusto da solo. La correzione non serve.',
    range: 'da {from, number} a {to, number} s',
    exact: '{seconds, number} s',
    behind: 'L’orologio di questo computer è indietro rispetto all’altro dispositivo: {range}.',
    ahead: 'L’orologio di questo computer è avanti rispetto all’altro dispositivo: {range}.',
    best: 'La cosa migliore è regolare l’orologio del sistema. Se non puoi, lascia che Tidelock compensi in questa cassaforte.',
    alreadyCorrected: 'La correzione in vigore lo compensa.',
    correct: 'Correggi i codici di {span}',
    nowhere:
      'Il codice non corrisponde ad alcun momento entro {minutes, plural, one {# minuto} many {# minuti} other {# minuti}} da adesso. Controlla che sia lo stesso account, e la data di questo computer.',
    malformed:
      'Un codice di questo account ha {digits, plural, one {# carattere} many {# caratteri} other {# caratteri}}.',
    notTimed: 'Questo account usa un contatore e non segue l’orologio.',
  },
}
