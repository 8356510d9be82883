// German: the first run: what this is, how it is protected, and where the accounts come from.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Schritt {at} von {of}',
  next: 'Weiter',
  skip: 'Überspringen',
  skipLabel: 'Einführung überspringen',
  backup: 'Ich habe eine Sicherung',
  points: {
    yoursAlone: 'Nur Sie haben Zugang',
    yoursAloneText:
      'Ihr Tresor ist verschlossen: vom Schlüsselbund dieses Computers oder mit Ihrer Passphrase.',
    yoursAlonePortable:
      'Mit seiner Passphrase verschlossen. In keinem Schlüsselbund liegt ein Schlüssel dazu.',
    quick: 'Ein Code in zwei Sekunden',
    quickText: 'Aus diesem Fenster, dem Infobereich oder per Tastenkürzel von überall.',
    yours: 'Ihre Daten, zum Mitnehmen',
    yoursText: 'Liest die Exporte von dreißig Apps und schreibt, was diese lesen können.',
  },
  protect: {
    title: 'Wie soll sich der Tresor öffnen?',
    text: 'Sie können dies später in den Einstellungen ändern.',
    backupNext: 'Sobald der Tresor angelegt ist, wählen Sie Ihre Sicherung.',
  },
  bring: {
    title: 'Holen Sie Ihre Konten',
    text: 'Die alte App behält sie, bis Sie sie dort entfernen. Oder schalten Sie bei einem Dienst die Zwei-Faktor-Anmeldung ein und holen Sie seinen QR-Code hierher.',
    later: 'Später',
  },
  fromApp: 'Ich komme von einer anderen App',
  fromAppText: 'Wählen Sie sie und sehen Sie, wie ihre Konten herauskommen',
}
