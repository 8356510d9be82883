// German: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Bis Sie es entsperren, wird nichts angezeigt.',
    idle: 'Gesperrt: {span} ohne Eingabe.',
    hidden: 'Gesperrt: {span} kein Fenster sichtbar.',
    suspend: 'Gesperrt, als der Computer in den Ruhezustand ging.',
    'screen-lock': 'Zusammen mit dem Bildschirm gesperrt.',
  },
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  hours: '{count, plural, one {# Stunde} other {# Stunden}}',
  wait: {
    button: 'Noch {seconds, number} s',
    said: 'Nächster Versuch in {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  },
  gate: {
    reason: 'den Tresor zu öffnen',
    open: 'Mit {name} öffnen',
  },
  settings: {
    section: 'Automatische Sperre',
    never: 'Nie',
    keychain: 'Der Schlüsselbund öffnet diesen Tresor ohne Sie, daher hält eine Sperre niemanden fern.',
    keychainOff: 'Deshalb sperrt Tidelock ihn nicht von selbst.',
    keychainToo: 'Trotzdem sperren',
    keychainTooText: 'Ein Vorhang gegen flüchtige Blicke: Ein Klick im gesperrten Fenster öffnet ihn wieder.',
    idle: 'Ohne Eingabe seit',
    idleText: 'Keine Taste und kein Zeiger, nirgends auf diesem Computer.',
    hidden: 'Unsichtbar seit',
    hiddenText: 'Kein Fenster von Tidelock wird gezeigt.',
    suspend: 'Wenn der Computer in den Ruhezustand geht',
    screen: 'Wenn der Bildschirm gesperrt wird',
    screenNone: 'Dieser Desktop teilt Programmen nicht mit, wann er den Bildschirm sperrt.',
    touchId: 'Zuerst nach {name} fragen',
    touchIdText:
      'Bevor der Schlüsselbund einen gesperrten Tresor öffnet. {name} ist hier eine Schranke, kein Schlüssel: Andere Programme, die unter Ihrem Benutzer laufen, können den Schlüsselbund weiterhin fragen, und ein Neustart fragt nicht.',
    now: 'Sofort sperren: {keys}, das Menü im Infobereich oder tidelock --lock.',
  },
  strength: {
    label: 'Stärke',
    levels: ['Sehr schwach', 'Schwach', 'Mittel', 'Stark', 'Sehr stark'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'in Sekunden erraten, falls die Datei gestohlen wird.',
      minutes: 'in Minuten erraten, falls die Datei gestohlen wird.',
      hours: 'in Stunden erraten, falls die Datei gestohlen wird.',
      days: 'in Tagen erraten, falls die Datei gestohlen wird.',
      months: 'in Monaten erraten, falls die Datei gestohlen wird.',
      years: 'erst in Jahren zu erraten, falls die Datei gestohlen wird.',
      centuries: 'erst in Jahrhunderten zu erraten, falls die Datei gestohlen wird.',
      never: 'nicht zu erraten, selbst wenn die Datei gestohlen wird.',
    },
  },
}
