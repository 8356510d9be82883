// German: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Wiederherstellungscodes…',
  title: 'Wiederherstellungscodes von {name}',
  how: 'Die meisten Dienste führen sie neben der Zwei-Faktor-Anmeldung auf, oft als „Backup-Codes“. Jeder lässt Sie einmal hinein, wenn Sie keinen Authenticator haben.',
  none: 'Für dieses Konto ist noch kein Wiederherstellungscode gespeichert.',
  count:
    '{used, plural, =0 {{total, plural, one {# Code} other {# Codes}}, keiner benutzt} one {{total, plural, one {# Code} other {# Codes}}, # benutzt} other {{total, plural, one {# Code} other {# Codes}}, # benutzt}}',
  allUsed: 'Alle sind benutzt. Holen Sie sich beim Dienst neue.',
  danger: 'Wer diese Codes sieht, kommt ohne Ihren Authenticator in {name} hinein.',
  show: 'Codes anzeigen',
  list: 'Wiederherstellungscodes',
  used: 'Benutzt am {when}',
  tick: 'Haken Sie einen Code ab, sobald der Dienst ihn angenommen hat.',
  tickLabel: '{code} ist benutzt',
  copyLabel: '{code} kopieren',
  copied: 'Kopiert. Haken Sie ihn ab, sobald der Dienst ihn angenommen hat.',
  copiedClears:
    'Kopiert; die Zwischenablage wird in {seconds, number} s geleert. Haken Sie ihn ab, sobald der Dienst ihn angenommen hat.',
  copiedLeft: 'Sie haben einen Wiederherstellungscode kopiert. Hat der Dienst ihn angenommen?',
  markUsed: 'Als benutzt abhaken',
  marked: 'Als benutzt abgehakt',
  edit: 'Bearbeiten',
  field: 'Codes',
  hint: 'Fügen Sie sie ein, wie der Dienst sie zeigt, einen in jede Zeile. Nummern und Aufzählungszeichen davor werden weggelassen.',
  found: '{count, plural, =0 {Noch kein Code.} one {# Code gefunden:} other {# Codes gefunden:}}',
  removesAll: 'Speichern entfernt alle Wiederherstellungscodes dieses Kontos.',
  keepsTicks: 'Codes, die bleiben, behalten ihre Haken.',
  save: 'Codes speichern',
  remove: 'Codes entfernen',
  saved:
    '{count, plural, =1 {Wiederherstellungscode gespeichert} one {# Wiederherstellungscode gespeichert} other {# Wiederherstellungscodes gespeichert}}',
  removed: 'Wiederherstellungscodes entfernt',
}
