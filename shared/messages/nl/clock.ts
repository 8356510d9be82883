// Dutch: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Klok',
  title: 'De klok van deze computer',
  text: 'Codes worden uit de tijd gemaakt. Een code op een ander apparaat laat zien of de klok goed staat, zonder netwerk.',
  check: 'Controleren…',
  corrected: 'Codes gebruiken een klok die met {span} is gecorrigeerd.',
  setBack: 'Terugzetten',
  wasSetBack: 'Codes gebruiken weer de klok van deze computer',
  wasCorrected: 'Codes gebruiken nu een klok die met {span} is gecorrigeerd',
  seconds: '{sign}{seconds, number} s',
  minutes: '{sign}{minutes, number} min',
  minutesAndSeconds: '{sign}{minutes, number} min {seconds, number} s',
  dialog: {
    title: 'De klok van deze computer controleren',
    text: 'Neem een apparaat met een klok die goed staat, zoals een telefoon, en typ de code die het voor een van je accounts toont.',
    account: 'Account',
    code: 'Code op het andere apparaat',
    search: 'Controleren',
    noAccounts: 'Hiervoor is een account nodig waarvan de codes de klok volgen.',
    onTime: 'Beide klokken lopen gelijk: de code hoort bij dit moment.',
    onTimeCorrected: 'De klok van deze computer staat uit zichzelf goed. De correctie is niet nodig.',
    range: '{from, number} tot {to, number} s',
    exact: '{seconds, number} s',
    behind: 'De klok van deze computer loopt {range} achter op het andere apparaat.',
    ahead: 'De klok van deze computer loopt {range} voor op het andere apparaat.',
    best: 'Het beste is de systeemklok goed te zetten. Kan dat niet, laat Tidelock het dan in deze kluis goedmaken.',
    alreadyCorrected: 'De huidige correctie maakt dat goed.',
    correct: 'Codes met {span} corrigeren',
    nowhere:
      'De code hoort bij geen moment binnen {minutes, plural, one {# minuut} other {# minuten}} van nu. Controleer of het hetzelfde account is, en de datum van deze computer.',
    malformed: 'Een code van dit account heeft {digits, plural, one {# teken} other {# tekens}}.',
    notTimed: 'Dit account telt en volgt de klok niet.',
  },
}
