// German: what the main process itself puts on the screen: titles, the system's dialogs, its own questions.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Abbrechen',
  portableTitle: '{file} (portabler Tresor) - Tidelock',
  pdf: 'PDF-Dokument',
  kitFile: 'Tidelock-Notfallblatt.pdf',
  picture: { png: 'PNG-Bild', svg: 'SVG-Zeichnung' },
  exported: {
    backup: 'Verschlüsselte Sicherung',
    aegis: 'Aegis-Datei',
    '2fas': '2FAS-Datei',
    uris: 'Text',
    'migration-qr': 'PNG-Bild',
    html: 'Webseite',
  },
  backup: {
    kind: 'Tidelock-Sicherung',
    folder: 'Ordner für Sicherungen',
    open: 'Sicherung auswählen',
    kinds: 'Sicherungen',
  },
  noName: 'Konto ohne Namen',
  bothNames: '{issuer}, {account}',
  questions: {
    show: {
      title: 'Geheimnis anzeigen: {name}?',
      text: 'Wer es sieht, kann fortan auf jedem Gerät die Codes dieses Kontos erzeugen. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Anzeigen',
      reason: 'das Geheimnis eines Kontos anzuzeigen',
    },
    savePicture: {
      title: 'Geheimnis als Bild speichern: {name}?',
      text: 'Wer das Bild hat, kann fortan auf jedem Gerät die Codes dieses Kontos erzeugen. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Speichern',
      reason: 'das Geheimnis eines Kontos zu speichern',
    },
    move: {
      title:
        '{count, plural, one {Das Geheimnis von # Konto} other {Die Geheimnisse von # Konten}} anzeigen?',
      text: 'Wer dies sieht, kann fortan auf jedem Gerät die Codes erzeugen. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Anzeigen',
      reason: 'die Geheimnisse Ihrer Konten anzuzeigen',
    },
    siteCodes: {
      title: 'Wiederherstellungscodes anzeigen: {name}?',
      text: 'Wer sie sieht, kann sich dort an Ihrer Stelle anmelden. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Anzeigen',
      reason: 'die Wiederherstellungscodes eines Kontos anzuzeigen',
    },
    kit: {
      title: 'Die Wiederherstellungscodes Ihrer Dienste ins Notfallblatt aufnehmen?',
      text: 'Wer das Notfallblatt hat, kann sich bei diesen Diensten an Ihrer Stelle anmelden. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Aufnehmen',
      reason: 'die Wiederherstellungscodes Ihrer Dienste ins Notfallblatt aufzunehmen',
    },
    write: {
      title:
        '{count, plural, one {Das Geheimnis von # Konto} other {Die Geheimnisse von # Konten}} in eine Datei schreiben?',
      text: 'Wer die Datei öffnen kann, kann fortan die Codes erzeugen. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Fortfahren',
      reason: 'die Geheimnisse Ihrer Konten in eine Datei zu schreiben',
    },
    print: {
      title: '{count, plural, one {Das Geheimnis von # Konto} other {Die Geheimnisse von # Konten}} drucken?',
      text: 'Wer das Papier sieht, kann fortan die Codes erzeugen. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Fortfahren',
      reason: 'die Geheimnisse Ihrer Konten zu drucken',
    },
    backUp: {
      title: 'Den Tresor unter einem eigenen Passwort sichern?',
      text: 'Wer die Datei und dieses Passwort hat, hat jedes Geheimnis im Tresor. Wenn Sie das nicht gerade selbst verlangt haben, wählen Sie „Abbrechen“.',
      button: 'Fortfahren',
      reason: 'den Tresor unter einem eigenen Passwort zu sichern',
    },
    setPassphrase: {
      title: 'Die neue Passphrase für diesen Tresor verwenden?',
      text: 'Wer sie kennt, kann den Tresor öffnen und jedes Geheimnis darin sehen. Wenn Sie nicht gerade selbst eine eingegeben haben, wählen Sie „Abbrechen“.',
      button: 'Verwenden',
      reason: 'die Passphrase des Tresors festzulegen',
    },
  },
}
