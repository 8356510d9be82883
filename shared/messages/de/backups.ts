// German: backups in the settings and above the list: the switch, the folder, how the last one went, one by hand.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Sicherungen',
  automatic: {
    title: 'Automatisch sichern',
    text: 'Bald nach jeder Änderung, in einen Ordner Ihrer Wahl. Verschlüsselt, und zur Probe wieder geöffnet, bevor es zählt.',
  },
  folder: {
    title: 'Ordner',
    none: 'Noch nicht gewählt. Ein anderes Laufwerk oder ein synchronisierter Ordner überlebt diesen Computer.',
    choose: 'Auswählen…',
  },
  kept: {
    title: 'Behalten',
    text: 'Ältere automatische Sicherungen dieses Tresors werden entfernt. Sonst nichts in dem Ordner.',
    count: '{count, plural, one {Die letzte} other {Die letzten #}}',
  },
  reminder: {
    title: 'Erinnern, wenn keine neuere da ist',
    never: 'Nie',
    days: '{count, plural, one {Nach # Tag} other {Nach # Tagen}}',
  },
  last: 'Zuletzt geprüft {day, select, today {heute um {when}} yesterday {gestern um {when}} other {am {when}}}, {accounts, plural, one {# Konto} other {# Konten}}',
  lastByHand: 'Von Hand erstellt.',
  never: 'Hier wurde noch keine Sicherung dieses Tresors erstellt.',
  working: 'Wird gesichert…',
  failed:
    'Keine automatische Sicherung seit {day, select, today {heute um {when}} yesterday {gestern um {when}} other {{when}}}.',
  failedAgain: 'Sie wird von selbst erneut versucht.',
  now: 'Jetzt sichern…',
  restore: 'Wiederherstellen…',
  made: '{file} gespeichert: wieder geöffnet, {accounts, plural, one {# Konto} other {# Konten}} darin',
  notice: {
    none: 'Es gibt noch keine Sicherung dieses Tresors. Geht dieser Computer verloren, dann auch Ihre Codes.',
    old: 'Die letzte Sicherung ist {days, plural, one {# Tag} other {# Tage}} alt. Geht dieser Computer verloren, dann auch alles, was danach kam.',
    failed: 'Die automatische Sicherung ist fehlgeschlagen.',
    open: 'Sicherungen',
  },
  dialog: {
    title: 'Jetzt sichern',
    text: 'Eine verschlüsselte Datei mit allen Konten und dem Papierkorb. Tidelock, Aegis und andere Apps öffnen sie.',
    label: 'Womit sich die Datei öffnet',
    vaultKey: 'Was diesen Tresor öffnet: Passphrase oder Wiederherstellungsschlüssel',
    own: 'Ein Passwort nur für diese Datei',
    password: {
      first: 'Passwort der Datei',
      again: 'Passwort wiederholen',
      empty: 'Geben Sie ein Passwort für die Datei ein.',
      forgotten: 'Ohne es kann niemand die Datei öffnen.',
    },
    confirm: 'Wer dieses Passwort kennt, bekommt jedes Konto in der Datei.',
    choose: 'Ort wählen…',
    working: 'In Arbeit…',
  },
  key: {
    title: 'Eine Sicherung braucht einen eigenen Schlüssel',
    text: 'Derzeit öffnet nur der Schlüsselbund dieses Computers den Tresor. Eine Sicherung muss sich anderswo öffnen lassen, wenn es diesen Computer nicht mehr gibt.',
    recovery: 'Wiederherstellungsschlüssel erstellen',
    recoveryText: 'Zum Aufschreiben und Aufbewahren fern von diesem Computer.',
    passphrase: 'Passphrase festlegen',
    passphraseText: 'Zum Merken. Der Schlüsselbund öffnet den Tresor weiterhin von selbst.',
    own: 'Nur ein Passwort für diese Datei',
  },
}
