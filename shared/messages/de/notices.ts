// German: calm remarks about an open vault, and what can be done about a missing second key.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Wiederherstellungsschlüssel erstellen',
    setPassphrase: 'Passphrase festlegen',
    check: 'Jetzt prüfen',
    makeAnother: 'Neu erstellen',
    nextWeek: 'In einer Woche erinnern',
  },
  text: {
    'only-keychain-slot':
      'Nur der Schlüsselbund öffnet diesen Tresor, und Schlüsselbunde gehen mitunter verloren. Erstellen Sie einen Ersatzschlüssel.',
    'recovery-unproven':
      'Ein Wiederherstellungsschlüssel wurde erstellt, aber niemand hat geprüft, ob er aufgeschrieben wurde. Bis dahin öffnet verlässlich nur der Schlüsselbund diesen Tresor.',
    'older-generation':
      'Dieser Tresor ist älter als der neueste, der hier gesehen wurde (Stand {opened}, neuester {seen}). Letzte Änderungen können fehlen.',
    'slots-changed-outside':
      'Die Schlüssel dieses Tresors wurden außerhalb von Tidelock geändert. Wenn Sie das nicht waren, legen Sie eine neue Passphrase fest und erstellen Sie einen neuen Wiederherstellungsschlüssel.',
    'another-vault':
      'Dies ist ein anderer Tresor als der zuletzt hier geöffnete. Wenn Sie ihn nicht dorthin gelegt haben, prüfen Sie, woher er kommt.',
    'set-aside':
      '{count, plural, one {# Konto war nicht lesbar. Es bleibt unverändert in der Datei und wird nicht angezeigt.} other {# Konten waren nicht lesbar. Sie bleiben unverändert in der Datei und werden nicht angezeigt.}}',
    'keychain-changed':
      'Den Schlüssel dieses Tresors hat {was} gespeichert; dieser Computer verwendet jetzt {now}. Schalten Sie den Schlüsselbund in den Einstellungen aus und wieder ein, um ihn neu zu speichern.',
    'folder-not-durable':
      'Das Laufwerk mit diesem Tresor kann nicht garantieren, dass ein gespeicherter Stand einen Stromausfall übersteht. Bewahren Sie eine Sicherung anderswo auf.',
  },
}
