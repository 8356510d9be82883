// German: "I come from another app": what each app calls its way out, and what does not come along. Menus are told as the
// apps call them in German where that is known.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'Öffnen Sie bei jedem Dienst die Sicherheitseinstellungen, richten Sie dort erneut die Authenticator-App ein und scannen Sie den neuen Code hier.'
const only = 'Nur Namen und Geheimnisse kommen mit; mehr exportiert die App nicht.'
const pictures = 'Bilder der Einträge.'
const approvals = 'Bestätigungen bleiben bei der App.'
const nothing = 'Nichts, was ein Code braucht.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menü', 'Konten übertragen', 'Exportieren: QR-Codes'],
      steps: [
        'Auf dem Telefon: Öffnen Sie das Menü, wählen Sie „Konten übertragen“, dann „Konten exportieren“, und markieren Sie alle.',
        'Für je zehn Konten erscheint ein Code. Halten Sie die Codes hier vor die Kamera, oder machen Sie Bildschirmfotos und legen Sie alle hier ab.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'Ein Microsoft-Konto: Fügen Sie auf account.microsoft.com unter „Sicherheit“ eine weitere Anmeldemethode hinzu und wählen Sie eine andere Authenticator-App.',
        'Ein Geschäfts-, Schul- oder Unikonto, bei dem Sie bestätigen oder eine Zahl eingeben, verwendet keine Codes; es bleibt auf dem Telefon.',
      ],
      lost: ['Bestätigungen, passwortlose Anmeldung und gespeicherte Passwörter bleiben in der App.'],
    },
    authy: {
      path: [],
      steps: [
        'Wenn Sie noch eine Datei haben, die ein Werkzeug der Community geschrieben hat, oder die Sicherung eines gerooteten Telefons, legen Sie sie hier ab.',
        again,
        'Entfernen Sie das Konto erst aus Authy, wenn eine Anmeldung geklappt hat.',
      ],
      lost: ['Die Desktop-App ist eingestellt, und die App auf dem Telefon gibt nichts heraus.'],
    },
    aegis: {
      path: ['Menü, Einstellungen', 'Import & Export', 'Exportieren'],
      steps: [
        'Öffnen Sie die Einstellungen, wählen Sie „Import & Export“, dann „Exportieren“.',
        'Lassen Sie die Verschlüsselung eingeschaltet und legen Sie ein Passwort fest, das Sie sich merken.',
      ],
      lost: [
        'Ein Tresor, den nur ein Fingerabdruck öffnet, ist nicht lesbar: Legen Sie zuerst in Aegis ein Passwort fest.',
      ],
    },
    '2fas': {
      path: ['Einstellungen', '2FAS Backup', 'Exportieren'],
      steps: [
        'Öffnen Sie die Einstellungen, wählen Sie „2FAS Backup“ und exportieren Sie in eine Datei, mit Passwort oder ohne.',
      ],
      lost: ['Bilder und Farben der Einträge.', 'Konten mit SHA224 oder SHA384; sie werden aufgeführt.'],
    },
    ente: {
      path: ['Einstellungen', 'Daten', 'Codes exportieren'],
      steps: [
        'Öffnen Sie die Einstellungen, wählen Sie „Daten“, dann „Codes exportieren“.',
        'Wählen Sie den verschlüsselten Export und legen Sie ein Passwort fest. Das Öffnen hier dauert absichtlich eine Weile.',
      ],
      lost: ['Konten im Papierkorb der App; sie werden aufgeführt.'],
    },
    'proton-authenticator': {
      path: ['Einstellungen', 'Exportieren'],
      steps: [
        'Öffnen Sie die Einstellungen und wählen Sie „Exportieren“, mit Passwort, wenn eines angeboten wird.',
      ],
      lost: [nothing],
    },
    'proton-pass': {
      path: ['Einstellungen', 'Exportieren', 'ZIP, ohne PGP'],
      steps: [
        'Im Browser oder in der Desktop-App: Öffnen Sie die Einstellungen, wählen Sie „Exportieren“ und ZIP ohne PGP.',
      ],
      lost: ['Ein mit PGP verschlüsselter Export ist nicht lesbar.'],
    },
    bitwarden: {
      path: ['Werkzeuge oder Einstellungen', 'Tresor exportieren', '.json, passwortgeschützt'],
      steps: [
        'Im Web-Tresor oder in der Desktop-App: Wählen Sie „Tresor exportieren“, das Format .json (verschlüsselt) und „Passwortgeschützt“.',
        'Wählen Sie nicht „Konto eingeschränkt“: Eine solche Datei kann nur dieses Bitwarden-Konto öffnen.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Einstellungen', 'Exportieren'],
      steps: ['Öffnen Sie die Einstellungen, wählen Sie „Exportieren“ und JSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['Einstellungen', 'Konten übertragen', 'In Datei exportieren'],
      steps: [
        'Öffnen Sie die Einstellungen, wählen Sie „Konten übertragen“, dann den Export der Konten in eine Datei.',
      ],
      lost: ['Konten, die sich durch Bestätigung anmelden.'],
    },
    raivo: {
      path: ['Einstellungen', 'Export OTPs to ZIP archive'],
      steps: [
        'Öffnen Sie die Einstellungen und wählen Sie „Export OTPs to ZIP archive“.',
        'Das Archiv hat das Passwort, das Raivo öffnet. Lassen Sie es, wie es ist.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['Einstellungen', 'Sichern'],
      steps: ['Öffnen Sie die Einstellungen, wählen Sie die Sicherung und legen Sie ein Passwort fest.'],
      lost: ['Die eigene Datenbank der App ist nicht lesbar; ihre Sicherung schon.'],
    },
    andotp: {
      path: ['Menü', 'Sicherungen', 'Sicherung (verschlüsselt)'],
      steps: [
        'Öffnen Sie das Menü, wählen Sie „Sicherungen“ und erstellen Sie eine mit Passwort oder eine unverschlüsselte.',
      ],
      lost: ['Eine mit OpenPGP verschlüsselte Sicherung: Entschlüsseln Sie sie zuerst.', pictures],
    },
    freeotp: {
      path: ['Menü', 'Sicherung'],
      steps: [
        'FreeOTP 2: Öffnen Sie das Menü, wählen Sie die Sicherung und legen Sie ein Passwort fest. Die Datei heißt externalBackup.xml.',
        'FreeOTP 1 hat keine Sicherung. Von einem gerooteten Telefon ist tokens.xml lesbar.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['Menü', 'Exportieren', 'JSON oder Schlüssel-URI'],
      steps: ['Öffnen Sie das Menü, wählen Sie „Exportieren“, dann JSON oder die Liste der Schlüssel-URIs.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: [
        'Bestätigungen bleiben bei Duo. Eine Sicherung der App lässt sich nur in Duo Mobile wiederherstellen.',
      ],
    },
    okta: {
      path: [],
      steps: [
        'Fragen Sie Ihre Organisation, ob eine andere Authenticator-App erlaubt ist.',
        'Wenn ja, fügen Sie dort „Google Authenticator“ als weitere Methode hinzu und scannen Sie diesen Code hier.',
      ],
      lost: ['Bestätigungen und Fingerabdrücke bleiben bei der App.'],
    },
    steam: {
      path: [],
      steps: [
        'Desktop-Programme für Steam Guard verwahren jedes Konto in einer .maFile. Wenn Sie eine haben, legen Sie sie hier ab; ist sie verschlüsselt, zusammen mit ihrer manifest.json in einer zip-Datei.',
        'Ohne eine solche Datei behalten Sie die Steam-App.',
      ],
      lost: ['Bestätigungen von Tauschgeschäften und Anmeldungen bleiben bei der App.'],
    },
    winauth: {
      path: ['Das Menü', 'Export', 'Text oder zip'],
      steps: [
        'Öffnen Sie das Menü, wählen Sie „Export“ und speichern Sie als Text oder als zip-Datei mit Passwort.',
      ],
      lost: [
        'Was Windows oder ein YubiKey in winauth.xml schützt: Exportieren Sie stattdessen als Text.',
        'Bestätigungen von Steam-Tauschgeschäften.',
      ],
    },
    '1password': {
      path: ['Datei oder Ablage', 'Exportieren', '1PUX'],
      steps: [
        'In der Desktop-App: Wählen Sie „Datei“ (auf dem Mac „Ablage“), „Exportieren“, Ihr Konto und das Format 1PUX.',
      ],
      lost: ['Alte Arten des Exports (OPVault, 1PIF) sind nicht lesbar.'],
    },
    keepass: {
      path: ['Ihre Datenbank, .kdbx'],
      steps: [
        'Kein Export ist nötig: Nehmen Sie die .kdbx-Datei, wie sie ist.',
        'Braucht sie auch eine Schlüsseldatei, exportieren Sie sie stattdessen als CSV (KeePassXC) oder XML (KeePass).',
      ],
      lost: [
        'Einträge im Papierkorb und frühere Fassungen von Einträgen.',
        'Eine alte Datenbank (KDBX 3): Speichern Sie sie zuerst als KDBX 4.',
      ],
    },
    apple: {
      path: ['Ablage', 'Alle Passwörter in Datei exportieren', '.csv'],
      steps: [
        'Auf einem Mac: Öffnen Sie „Passwörter“, wählen Sie „Ablage“, dann „Alle Passwörter in Datei exportieren“.',
      ],
      lost: [
        'Passkeys bleiben dort.',
        'Ein iPhone allein kann nicht exportieren: Nehmen Sie einen Mac mit demselben Account.',
      ],
    },
    'browser-extension': {
      path: ['Einstellungen', 'Sicherung', 'Sicherungsdatei herunterladen'],
      steps: [
        'Öffnen Sie die Einstellungen der Erweiterung, wählen Sie „Sicherung“ und laden Sie die Sicherungsdatei herunter.',
      ],
      lost: ['Konten mit GOST-Algorithmen; sie werden aufgeführt.'],
    },
    authme: {
      path: ['Einstellungen', 'Codes exportieren'],
      steps: ['Öffnen Sie die Einstellungen und wählen Sie „Codes exportieren“.'],
      lost: ['Lange Namen: Authme selbst hatte sie gekürzt.'],
    },
    otpclient: {
      path: ['Die Datenbank, .enc'],
      steps: ['Kein Export ist nötig: Kopieren Sie die Datenbank, die Datei mit der Endung .enc.'],
      lost: [nothing],
    },
    'battle-net': {
      path: [],
      steps: [
        'Von einem gerooteten Telefon lässt sich die Einstellungsdatei der alten Authenticator-App hier ablegen.',
        'Sonst suchen Sie in den Sicherheitseinstellungen Ihres Kontos nach einer anderen Authenticator-App.',
      ],
      lost: [approvals],
    },
    'totp-authenticator': {
      path: ['Menü', 'Sicherung'],
      steps: ['Öffnen Sie das Menü und wählen Sie die Sicherung, mit eigenem Passwort oder ohne.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'Umzug von einer anderen App',
  text: 'Wählen Sie die App. Aus ihr wird nichts entfernt; Sie können sie behalten, bis Codes von hier funktioniert haben.',
  search: 'Apps durchsuchen',
  list: 'Apps zur Auswahl',
  found: '{count, plural, =0 {Keine App gefunden} one {# App} other {# Apps}}',
  other:
    'Nicht dabei? Jeder Text und jede Tabelle mit Geheimnissen oder otpauth-Links lässt sich lesen, ebenso Bilder von QR-Codes. Legen Sie die Datei zur Probe hier ab.',
  nothing: 'Keine App namens „{query}“.',
  all: 'Alle Apps',
  out: {
    file: 'Exportiert eine Datei',
    qr: 'Zeigt QR-Codes',
    tool: 'Kein eigener Export',
    none: 'Kein Export',
  },
  heads: {
    how: 'So kommen ihre Konten heraus',
    instead: 'Was Sie stattdessen tun',
    comes: 'Kommt mit',
    lost: 'Kommt nicht mit',
  },
  picture: 'Wo Sie in {app} suchen',
  comes: {
    accounts: 'Konten',
    groups: 'Gruppen',
    notes: 'Notizen',
    favourites: 'Favoriten',
    pictures: 'Bilder',
  },
  shared: {
    bring:
      'Bringen Sie die Datei auf diesen Computer und ziehen Sie sie auf dieses Fenster, oder wählen Sie sie unten aus.',
    password: 'Geben Sie das Passwort der Datei ein, wenn danach gefragt wird.',
    passwordIf: 'Wenn Sie ein Passwort festgelegt haben, geben Sie es ein, wenn danach gefragt wird.',
    plain:
      'Die Datei ist nicht verschlüsselt: Wer sie hat, kann Ihre Codes erzeugen. Löschen Sie sie, sobald die Konten hier sind.',
    plainManager:
      'Die Datei ist nicht verschlüsselt und enthält alle Ihre Passwörter. Löschen Sie sie, sobald die Konten hier sind.',
    onlyCodes: 'Passwörter und alles andere, was kein Einmalpasswort ist, bleiben dort.',
    keep: 'Behalten Sie die alte App, bis eine Anmeldung mit einem Code von hier geklappt hat.',
  },
  docs: {
    index: 'Umzug zu Tidelock',
    intro:
      'Eine Seite für jede App. Im Fenster: Hinzufügen, „Sie kommen von einer anderen App?“. Aus derselben Tabelle geschrieben wie die Seiten dort.',
    app: 'Alte App',
    way: 'Weg heraus',
    title: 'Von {app} zu Tidelock',
    formats: 'Gelesene Formate (`tidelock import --format`)',
  },
}
