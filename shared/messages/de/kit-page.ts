// German: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Notfallblatt',
  documentTitle: 'Tidelock-Notfallblatt',
  what: [
    'Dieses Blatt öffnet Ihren Tidelock-Tresor, wenn die Passphrase vergessen oder der Computer oder sein Schlüsselbund verloren ist.',
    'Allein öffnet es nichts: Es braucht die Tresordatei oder eine Sicherung davon. Bewahren Sie beides an verschiedenen Orten auf.',
  ],
  key: 'Wiederherstellungsschlüssel',
  keyHint:
    'Großschreibung, Leerzeichen und Striche spielen keine Rolle. Die Buchstaben O, I, L und U kommen nicht vor.',
  qr: 'Derselbe Schlüssel',
  vault: 'Tresor',
  made: 'Erstellt am',
  ways: [
    {
      head: 'Auf dem Computer, der den Tresor hat',
      steps: [
        'Starten Sie Tidelock und geben Sie den Schlüssel im Sperrbildschirm ein. „Wiederherstellungsschlüssel verwenden“ bringt das Feld.',
      ],
    },
    {
      head: 'Auf einem neuen Computer',
      steps: [
        'Installieren Sie Tidelock, starten Sie es und legen Sie einen neuen Tresor an.',
        'Ziehen Sie Ihre Sicherung oder die alte Datei vault.json auf das Fenster.',
        'Wenn nach dem Passwort der Datei gefragt wird, geben Sie den Wiederherstellungsschlüssel ein.',
      ],
    },
    {
      head: 'Wenn es Tidelock nicht mehr gibt',
      steps: [
        'Die Tresordatei hat das Format von Aegis, einem Authenticator für Android: Importieren Sie sie dort mit diesem Schlüssel als Passwort, in Großbuchstaben und mit einem Strich zwischen den Gruppen.',
        'Oder auf jedem Computer mit Python: <code>python3 open-vault.py vault.json</code>. Das Programm liegt dem Quelltext von Tidelock bei, unter docs, neben einer Beschreibung des Formats.',
      ],
    },
  ],
  after:
    'Erstellen Sie danach einen neuen Wiederherstellungsschlüssel, drucken Sie sein Notfallblatt und vernichten Sie dieses.',
  kept: 'Meine Tresordatei oder Sicherung liegt',
  notes: 'Notizen',
  siteCodes: 'Unbenutzte Wiederherstellungscodes Ihrer Dienste',
  siteCodesHint: 'Jeder gilt einmal. Streichen Sie durch, was Sie benutzt haben.',
  noName: 'Konto ohne Namen',
}
