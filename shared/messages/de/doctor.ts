// German: what the doctor says: a line for each thing, and what mends what is wrong.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'was in Ordnung ist und was nicht, mit dem Befehl, der es behebt',
  options: {
    code: 'wie weit diese Uhr falsch geht, anhand des CODE, den ein anderes Gerät für dieses Konto zeigt',
    within: 'wie weit um jetzt der Code gesucht wird, in Sekunden; sonst 1200',
    correct: 'mit --code: diesen Tresor seine Uhr um das Gefundene korrigieren lassen',
    offset: 'diesen Tresor seine Uhr um so viele Sekunden korrigieren lassen; 0 = gar nicht',
  },
  examples: {
    all: 'alles einmal, und die Konten eines Tresors, der sich öffnen lässt; nichts wird geändert',
    code: 'vergleicht diese Uhr mit der eines Telefons',
    offset: 'zurück zur eigenen Uhr dieses Computers',
  },
  noWords: 'doctor nimmt keine Wörter außer dem CODE nach --code QUERY.',
  codeMissing: 'Geben Sie auch den Code an: tidelock doctor --code QUERY CODE.',
  notTogether: 'Geben Sie --offset allein an, oder --code mit seinem CODE.',
  wrongNumber: '--{name} nimmt ganze Sekunden, höchstens {max}.',
  allWell: 'Alles in Ordnung.',
  wrong: '{count, plural, one {# Punkt ist zu erledigen.} other {# Punkte sind zu erledigen.}}',
  mendWith: 'Abhilfe:',

  keychain: {
    works:
      'Schlüsselbund: {backend, select, none {funktioniert} other {{backend}}}, Probeeintrag geschrieben, gelesen und gelöscht',
    notAsked: 'Schlüsselbund: nicht gefragt, weil eine Passphrase diesen Tresor öffnet',
    needed: 'Schlüsselbund: {fault}',
    notNeeded: 'Schlüsselbund: {fault} Dieser Tresor braucht ihn nicht.',
    start: '{command}, oder mit einer Passphrase arbeiten: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'den Schlüsselbund entsperren: am Desktop anmelden, oder seahorse',
  },
  libsecret: {
    there: 'libsecret: installiert',
    missing: 'libsecret: nicht installiert, daher ist der Schlüsselbund nicht erreichbar',
  },
  vault: {
    none: 'Tresor: noch keiner unter {path}',
    whole:
      'Tresor: {path}, Format {version}, {bytes} Byte, öffnet sich mit: {slots}, {kept, plural, one {# frühere Kopie} other {# frühere Kopien}} behalten',
    noSlot: 'nichts Bekanntem',
    inside: ', geöffnet: {accounts, plural, one {# Konto} other {# Konten}}, Stand {generation}',
    setAside:
      '{count, plural, one {, # Konto war nicht lesbar und wurde beiseitegelegt} other {, # Konten waren nicht lesbar und wurden beiseitegelegt}}',
    setAsideMend: 'tidelock restore FILE holt sie aus einer Sicherung zurück',
    fault: 'Tresor: {fault} Nichts wurde geändert.',
    copies:
      '{count, plural, one {tidelock starten: Das Fenster bietet # frühere Kopie an} other {tidelock starten: Das Fenster bietet # frühere Kopien an}}',
    update: 'Tidelock aktualisieren',
    restore: 'tidelock restore FILE, mit einer Sicherung',
    key: 'Schlüssel: {fault}',
  },
  spareKey:
    'Ersatzschlüssel: keiner; nur der Schlüsselbund öffnet diesen Tresor, und Schlüsselbunde gehen mitunter verloren',
  spareKeyMend: 'tidelock passphrase set, oder tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'kurze Geheimnisse: keine',
      what: 'kurze Geheimnisse: kürzer als 80 Bit, sodass gesehene Codes sie verraten können: {accounts}',
      mend: 'den zweiten Faktor beim Dienst neu einrichten',
    },
    'modest-secrets': {
      none: 'knappe Geheimnisse: keine',
      what: 'knappe Geheimnisse: kürzer als die 128 Bit von RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'geteilte Geheimnisse: keine',
      what: 'geteilte Geheimnisse: ein Geheimnis in Konten mit verschiedenen Namen: {accounts}',
      mend: 'den zweiten Faktor bei allen Diensten außer einem neu einrichten',
    },
    duplicates: {
      none: 'Dubletten: keine',
      what: 'Dubletten: gleicher Aussteller und Kontoname: {accounts}',
    },
    unconfirmed: {
      none: 'unbestätigt: keine',
      what: 'unbestätigt: Es ist nicht bekannt, dass ein Dienst einen Code angenommen hat: {accounts}',
      mend: 'sich einmal mit einem Code anmelden und es dann im Fenster vermerken: Menü des Kontos, „Der Dienst hat einen Code angenommen“',
    },
    'pin-needed': {
      none: 'PINs: keine fehlt',
      what: 'PINs: ohne seine PIN kein Code: {accounts}',
      mend: 'im Fenster eingeben: Konto bearbeiten',
    },
  },
  noName: 'ohne Namen',
  bits: '{names} ({bits, plural, one {# Bit} other {# Bit}})',
  more: '{count, plural, one {# weiteres} other {# weitere}}',
  trash:
    '{count, plural, =0 {Papierkorb: leer} one {Papierkorb: # Konto; sein Dienst verlangt weiterhin Codes} other {Papierkorb: # Konten; ihre Dienste verlangen weiterhin Codes}}',
  permissions: {
    private: 'Zugriffsrechte: nur für Sie',
    unknown: 'Zugriffsrechte: nichts zu prüfen',
    open: 'Zugriffsrechte: andere auf diesem Computer kommen an {files}',
  },
  folder: {
    durable: 'Ordner: {path}, ein gespeicherter Stand übersteht einen Stromausfall',
    notDurable:
      'Ordner: {path}, dieses Laufwerk kann nicht garantieren, dass ein gespeicherter Stand einen Stromausfall übersteht',
    notDurableMend: 'tidelock backup FILE, auf ein anderes Laufwerk',
    missing: 'Ordner: {path} gibt es noch nicht',
  },
  clock: {
    sane: 'Uhr: plausibel',
    corrected: 'Uhr: plausibel; Codes verwenden sie um {seconds} korrigiert',
    beforeBuild: 'Uhr: Sie steht vor dem Tag, an dem dieses Programm entstand',
    beforeBuildMend: 'das Datum stellen: timedatectl set-time, oder in den Systemeinstellungen',
    behindSave: 'Uhr: Der Tresor wurde {seconds} s nach jetzt gespeichert, also geht oder ging sie falsch',
  },
  backups: {
    last: 'zuletzt geprüft am {when}, {accounts, plural, one {# Konto} other {# Konten}}',
    none: 'Sicherungen: hier ist keine bekannt; tidelock backup FILE erstellt eine',
    off: 'Sicherungen: {last}; automatisch wird keine erstellt',
    recent: 'Sicherungen: {last}, automatisch nach {folder}',
    old: 'Sicherungen: keine neuere; {last}',
    failed: 'Sicherungen: Die automatische nach {folder} ist fehlgeschlagen. {fault}',
    failedBefore: 'Sicherungen: Die automatische nach {folder} ist fehlgeschlagen. {fault} Davor: {last}.',
  },
  display: {
    there: 'Bildschirm: {kind}',
    none: 'Bildschirm: keiner; die Befehlszeile braucht keinen',
  },
  tray: {
    there:
      '{host, select, none {Infobereich: von einem Programm dieses Desktops angezeigt} other {Infobereich: von {host} angezeigt}}',
    none: 'Infobereich: Hier zeigt niemand Symbole dafür an; unter GNOME tut es die Erweiterung AppIndicator',
  },
  hotkey: {
    works: 'Tastenkürzel: lassen sich festlegen; {set}',
    portal: 'Tastenkürzel: gibt das Portal des Desktops; {set}',
    wayland:
      'Tastenkürzel: Wayland überlässt globale dem Desktop; legen Sie in dessen Einstellungen tidelock --toggle fest; {set}',
    set: 'festgelegt: {keys}',
    noneSet: 'keines ist festgelegt',
    quick: 'Schnellfenster {keys}',
    copyLast: 'letzten kopieren {keys}',
    accounts: '{count, plural, one {# Konto} other {# Konten}}',
    none: 'Tastenkürzel: braucht einen Bildschirm',
  },
  clipboard: {
    marked:
      'Zwischenablage: Das Fenster kennzeichnet Codes mit {marks} gegen Verläufe und Clouds; {tool, select, none {--copy braucht xclip, xsel oder wl-copy, die nicht installiert sind} other {--copy verwendet {tool}, ohne Kennzeichnung}}',
    plain:
      'Zwischenablage: ohne Kennzeichnung, ein Verlauf kann Codes behalten; {tool, select, none {--copy braucht xclip, xsel oder wl-copy, die nicht installiert sind} other {--copy verwendet {tool}, ohne Kennzeichnung}}',
    unknown:
      'Zwischenablage: {tool, select, none {--copy braucht xclip, xsel oder wl-copy, die nicht installiert sind} other {--copy verwendet {tool}, ohne Kennzeichnung}}',
    none: 'Zwischenablage: braucht einen Bildschirm',
  },
  typing: {
    there: 'Eintippen: mit {tool}',
    none: 'Eintippen: kein Werkzeug; unter X11 tut es xdotool, unter Wayland wtype oder ydotool, wo der Desktop mitteilt, welches Fenster vorn ist',
  },
  runtime: {
    fine: '{electron, select, none {Laufzeit: Node {node}} other {Laufzeit: Node {node}, Electron {electron}}}',
    old: 'Laufzeit: Node {node} ist zu alt',
    oldMend: 'Node 20.19 oder neuer installieren',
  },

  drift: {
    onTime: 'Beide Uhren stimmen überein.',
    onTimeCorrected: 'Die Uhr dieses Computers geht von selbst richtig; die geltende Korrektur ist falsch.',
    behind: 'Diese Uhr geht gegenüber dem anderen Gerät {from} bis {to} s nach.',
    ahead: 'Diese Uhr geht gegenüber dem anderen Gerät {from} bis {to} s vor.',
    madeUp: 'Die geltende Korrektur, {seconds}, gleicht das aus.',
    howTo: 'Stellen Sie die Uhr richtig, oder: tidelock doctor --offset {offset}',
    nowhere: 'Der Code gehört zu keinem Augenblick, der höchstens {seconds} s von jetzt entfernt ist.',
    malformed: 'Ein Code dieses Kontos hat {digits, plural, one {# Zeichen} other {# Zeichen}}.',
    notTimed: 'Dieses Konto zählt und folgt nicht der Uhr.',
    corrected: 'Codes dieses Tresors verwenden die um {seconds} korrigierte Uhr.',
    setBack: 'Codes dieses Tresors verwenden die Uhr, wie sie ist.',
  },
}
