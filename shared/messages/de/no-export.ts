// German: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Apps ohne Export',
  advice:
    'Melden Sie sich bei jedem Dienst an, solange die alte App noch funktioniert, richten Sie dort erneut eine Authenticator-App ein und scannen Sie hier den neuen Code. Entfernen Sie die alte App zuletzt.',
  apps: {
    microsoft:
      'Ihre Sicherung lässt sich nur in der App selbst wiederherstellen. Richten Sie bei jedem Dienst erneut eine Authenticator-App ein; bei einem Microsoft-Konto wählen Sie „Andere Authenticator-App einrichten“.',
    authy:
      'Die App exportiert nichts. Richten Sie bei jedem Dienst erneut eine Authenticator-App ein. Dateien, die andere Werkzeuge aus Authy geholt haben, lassen sich importieren.',
    duo: 'Die Sicherung lässt sich nur in Duo Mobile wiederherstellen. Push-Bestätigungen bleiben bei Duo; für die anderen Konten richten Sie erneut eine Authenticator-App ein.',
    okta: 'Die App ist an das Telefon gebunden. Wenn Ihre Organisation es erlaubt, fügen Sie „Google Authenticator“ als weitere Methode hinzu und scannen Sie diesen Code hier.',
    symantec:
      'Der Ausweis der App kann das Gerät nicht verlassen. Bietet der Dienst eine andere Authenticator-App an, wählen Sie diese.',
    steam:
      'Die App exportiert nichts, und Bestätigungen von Tauschgeschäften bleiben bei ihr. Wenn Sie eine .maFile von Steam Desktop Authenticator haben, importieren Sie diese.',
    'battle-net':
      'Die App exportiert nichts, und Bestätigungen bleiben bei ihr. Die Einstellungsdatei der alten Authenticator-App lässt sich importieren.',
    rsa: 'Die Token gehören Ihrer Organisation und lassen sich nicht herausholen. Fragen Sie, ob eine andere Authenticator-App erlaubt ist.',
    salesforce:
      'Bestätigungen bleiben bei der App. Fügen Sie bei Salesforce und anderen Diensten ein weiteres „Einmalpasswort“ oder eine Authenticator-App hinzu und scannen Sie diesen Code hier.',
    yubico:
      'Die Geheimnisse liegen im Sicherheitsschlüssel, der sie nie herausgibt. Richten Sie bei jedem Dienst erneut eine Authenticator-App ein.',
  },
  links: {
    microsoft:
      'Dies ist für Bestätigungen in Microsoft Authenticator und enthält kein Einmalpasswort. Wählen Sie beim Dienst „Andere Authenticator-App einrichten“.',
    authy:
      'Dies ist für Bestätigungen in Authy und enthält kein Einmalpasswort. Wählen Sie beim Dienst eine andere Authenticator-App.',
    duo: 'Dies ist für Bestätigungen in Duo Mobile und enthält kein Einmalpasswort. Behalten Sie Duo dafür, oder fragen Sie nach einer Methode mit Passcode.',
    okta: 'Dies ist für Bestätigungen in Okta Verify und enthält kein Einmalpasswort. Fügen Sie beim Dienst stattdessen „Google Authenticator“ hinzu.',
    symantec:
      'Dies ist für Symantec VIP Access, dessen Ausweis sich nicht übertragen lässt. Wählen Sie beim Dienst eine andere Authenticator-App.',
  },
}
