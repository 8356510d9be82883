// German: settings: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Einstellungen',
  sections: {
    security: 'Sicherheit',
    clipboard: 'Zwischenablage',
    quick: 'Schnellzugriff',
    window: 'Fenster',
    appearance: 'Darstellung',
    keyboard: 'Tastatur',
    about: 'Über Tidelock',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {Der Schlüsselbund des Systems öffnet diesen Tresor von selbst, solange Sie angemeldet sind.} other {{backend} öffnet diesen Tresor von selbst, solange Sie angemeldet sind.}} Es ist der einzige Schlüssel, und Schlüsselbunde gehen mitunter verloren.',
    keychainAndSpare:
      '{backend, select, none {Der Schlüsselbund des Systems öffnet diesen Tresor von selbst, solange Sie angemeldet sind.} other {{backend} öffnet diesen Tresor von selbst, solange Sie angemeldet sind.}} Ihre Passphrase ist ein Ersatzschlüssel.',
    keychainAndRecovery:
      '{backend, select, none {Der Schlüsselbund des Systems öffnet diesen Tresor von selbst, solange Sie angemeldet sind.} other {{backend} öffnet diesen Tresor von selbst, solange Sie angemeldet sind.}} Ihr Wiederherstellungsschlüssel ist der Ersatz.',
    passphrase:
      'Ihre Passphrase verschließt diesen Tresor. Ohne Sie kann ihn auf diesem Computer nichts öffnen.',
    recoveryOnly: 'Nur Ihr Wiederherstellungsschlüssel öffnet diesen Tresor.',
  },
  curtain:
    'Auch Programme, die unter Ihrem Benutzer laufen, können den Schlüsselbund fragen. Für eine echte Sperre legen Sie eine Passphrase fest und schalten den Schlüsselbund aus.',
  keychain: {
    title: 'Mit dem Schlüsselbund öffnen',
    on: '{backend, select, none {Der Schlüssel liegt im Schlüsselbund des Systems.} other {Der Schlüssel liegt in {backend}.}}',
    off: 'Aus: Der Tresor fragt bei jedem Öffnen nach der Passphrase.',
    needsOther:
      'Legen Sie zuerst eine Passphrase oder einen Wiederherstellungsschlüssel fest; sonst könnte nichts den Tresor öffnen.',
  },
  passphrase: {
    title: 'Passphrase',
    set: 'Festlegen',
    setDialog: 'Passphrase festlegen',
    change: 'Ändern…',
    changeDialog: 'Passphrase ändern',
    remove: 'Entfernen',
    isSet: 'Festgelegt.',
    notSet: 'Nicht festgelegt.',
    done: 'Die Passphrase ist festgelegt',
    removed: 'Die Passphrase ist entfernt',
    working: 'In Arbeit…',
    saveButton: 'Passphrase festlegen',
  },
  recovery: {
    title: 'Wiederherstellungsschlüssel',
    isSet: 'Erstellt. Er kann nicht noch einmal angezeigt werden.',
    notSet: 'Keiner. Er öffnet den Tresor, wenn alles andere verloren ist.',
    unproven: 'Erstellt, aber niemand hat geprüft, ob er aufgeschrieben wurde.',
    make: 'Erstellen…',
    makeNew: 'Neu erstellen…',
    check: 'Prüfen…',
    checkLabel: 'Wiederherstellungsschlüssel prüfen',
  },
  clear: {
    title: 'Kopierten Code löschen nach',
    text: 'Nur, wenn er noch in der Zwischenablage ist.',
    never: 'Nie',
    seconds: '{count, plural, one {# Sekunde} other {# Sekunden}}',
    minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  },
  last: {
    title: 'Wenn weniger als 5 Sekunden bleiben',
    copy: 'Code kopieren und Restzeit nennen',
    next: 'Nächsten Code kopieren',
    wait: 'Auf den nächsten Code warten',
    why: 'Nicht jeder Dienst nimmt den nächsten Code schon vorher an.',
  },
  theme: { title: 'Farbschema', system: 'System', light: 'Hell', dark: 'Dunkel' },
  nextCode: { title: 'Nächsten Code anzeigen', text: 'Klein, unter dem aktuellen.' },
  about: {
    version: 'Version',
    runtime: 'Laufzeit',
    runtimeText: 'Electron {electron}, Chromium {chromium}, Node {node}',
    fallback:
      'Dies ist die Laufzeitumgebung der Entwicklung. Sie ist älter als die unterstützte und gehört nie zu einem installierten Tidelock.',
    vault: 'Tresor',
    settingsFile: 'Einstellungen',
    keychain: 'Schlüsselbund',
    noKeychain: 'Nicht in Gebrauch',
    clipboard: 'Zwischenablage',
    clipboardMarks: 'Codes bleiben aus Zwischenablageverläufen und Clouds heraus',
    clipboardPlain: 'Ohne Kennzeichnung: Ein Zwischenablageverlauf kann Codes behalten',
    releases: 'Neue Versionen',
    copyAddress: 'Adresse kopieren',
    addressCopied: 'Die Adresse ist kopiert',
    offline:
      'Tidelock öffnet nie eine Netzwerkverbindung, sucht also auch nicht nach neuen Versionen. Pakete werden auf dem Weg des Systems aktualisiert, das sie installiert hat; unter der Adresse oben steht jede Version.',
  },
}
