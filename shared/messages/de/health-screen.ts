// German: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Zustand und Aktivität',
  tabs: { label: 'Was angezeigt wird', findings: 'Zustand', log: 'Aktivität' },
  looking: 'Wird durchgesehen…',
  allWell: 'Alles in Ordnung.',
  needs: '{count, plural, one {# Punkt ist zu erledigen.} other {# Punkte sind zu erledigen.}}',
  allWellText: 'Hier ist nichts zu tun.',
  needsText: 'Jeder sagt, warum, und führt dorthin, wo Sie es ändern können.',
  grades: { act: 'Zu erledigen', know: 'Wissenswert', fine: 'In Ordnung' },
  findings: {
    'short-secrets': {
      fine: 'Kein Geheimnis ist kürzer als 80 Bit',
      what: '{count, plural, one {# Konto mit kurzem Geheimnis} other {# Konten mit kurzem Geheimnis}}',
      why: 'Weniger als 80 Bit lassen sich aus Codes erraten, die jemand gesehen hat. Das Geheimnis hat der Dienst gewählt: Schalten Sie dort die Zwei-Faktor-Anmeldung aus und wieder ein, um ein neues zu bekommen, und sagen Sie dort Bescheid, wenn es wieder so kurz ist.',
    },
    'modest-secrets': {
      fine: 'Alle Geheimnisse haben 128 Bit oder mehr',
      what: '{count, plural, one {# Konto mit weniger als 128 Bit} other {# Konten mit weniger als 128 Bit}}',
      why: 'Der Standard (RFC 4226) verlangt 128. Viele Dienste geben 80, und es ist kein Fall bekannt, in dem so eines erraten wurde; Sie müssen nichts tun.',
    },
    'shared-secrets': {
      fine: 'Jedes Konto hat ein eigenes Geheimnis',
      what: '{count, plural, =1 {Ein Geheimnis in mehreren Konten} one {# Geheimnis, das sich mehrere Konten teilen} other {# Geheimnisse, die sich mehrere Konten teilen}}',
      why: 'Wer eines davon hat, hat alle. Sind es verschiedene Dienste, richten Sie die Zwei-Faktor-Anmeldung bei allen außer einem neu ein; ist es dasselbe Konto, legen Sie eines in den Papierkorb.',
    },
    duplicates: {
      fine: 'Keine zwei Konten haben dieselben Namen',
      what: '{count, plural, =1 {Mehrere Konten mit denselben Namen} one {#-mal mehrere Konten mit denselben Namen} other {#-mal mehrere Konten mit denselben Namen}}',
      why: 'Oft ist eines davon von einer früheren Einrichtung übrig. Probieren Sie, welchen Code der Dienst annimmt, bevor Sie eines entfernen, oder geben Sie ihnen verschiedene Namen.',
    },
    unconfirmed: {
      fine: 'Kein Konto wartet auf Bestätigung',
      what: '{count, plural, one {# Konto, dessen Codes nie bestätigt wurden} other {# Konten, deren Codes nie bestätigt wurden}}',
      why: 'Hier eingerichtet, und es ist nicht bekannt, dass ein Dienst einen Code angenommen hat. Ein falsch gelesenes Geheimnis fällt erst auf, wenn Sie ausgesperrt sind: Melden Sie sich einmal an und haken Sie das Konto dann hier ab.',
    },
    'pin-needed': {
      fine: 'Keinem Konto fehlt seine PIN',
      what: '{count, plural, one {# Konto ohne PIN} other {# Konten ohne PIN}}',
      why: 'Solange sie nicht eingegeben ist, kann kein Code erzeugt werden.',
    },
    'spare-slot': {
      fine: 'Mehr als ein Zugang: {ways}',
      what: 'Nur {ways} öffnet diesen Tresor',
      why: 'Schlüsselbunde gehen verloren, Passphrasen werden vergessen, und dann sind alle Konten weg. Fügen Sie einen zweiten Zugang hinzu: eine Passphrase oder einen Wiederherstellungsschlüssel auf Papier.',
    },
    backup: {
      nothing: 'Noch nichts zu sichern',
      none: 'Keine Sicherung, die nachweislich funktioniert',
      noneWhy:
        'Eine Sicherung zählt, wenn sie nach dem Schreiben wieder geöffnet wurde. Erstellen Sie eine und bewahren Sie sie auf einem anderen Laufwerk auf.',
      fine: 'Am {moment} ließ sich eine Sicherung nachweislich öffnen',
      what: 'Die letzte Sicherung, die sich nachweislich öffnen ließ, ist vom {moment}',
      why: 'Was seither hinzukam, ist allein in diesem Tresor. Erstellen Sie eine neue und bewahren Sie sie auf einem anderen Laufwerk auf.',
    },
    keychain: {
      works:
        '{backend, select, none {Der Schlüsselbund verwahrt den Schlüssel} other {{backend} verwahrt den Schlüssel}}',
      unused: 'Kein Schlüsselbund öffnet diesen Tresor von selbst',
      plain:
        '{backend, select, none {Der Schlüsselbund verwahrt den Schlüssel, schützt ihn aber nicht} other {{backend} verwahrt den Schlüssel, schützt ihn aber nicht}}',
      plainWhy:
        'Jedes Ihrer Programme und jeder, der das Laufwerk hat, kann ihn lesen. Legen Sie eine Passphrase fest und schalten Sie den Schlüsselbund aus.',
      changed:
        '{backend, select, none {Der Schlüsselbund ist jetzt ein anderer} other {Der Schlüsselbund ist jetzt {backend}}}',
      changedWhy:
        'Den Schlüssel hat ein anderer gespeichert. Schalten Sie den Schlüsselbund in den Einstellungen aus und wieder ein, um ihn neu zu speichern.',
    },
    permissions: {
      fine: 'Die Dateien des Tresors sind nur für Sie zugänglich',
      what: 'Andere auf diesem Computer kommen an die Dateien des Tresors',
      why: 'Was sie finden, ist versiegelt, aber sie könnten es kopieren oder ersetzen. Nehmen Sie der Gruppe und den anderen alle Rechte (chmod go=):',
    },
    clock: {
      wrong: 'Die Uhr dieses Computers geht falsch',
      wrongWhy:
        'Sie steht vor dem Tag, an dem Tidelock entstand, daher sind die Codes falsch. Stellen Sie das Datum in den Systemeinstellungen.',
      fine: 'Die Uhr ist plausibel',
      what: 'Codes entstehen mit einer um {seconds} s korrigierten Uhr',
      why: 'Das ist richtig, solange die Uhr des Computers falsch geht. Wurde sie seither gestellt, heben Sie die Korrektur auf.',
    },
    'set-aside': {
      fine: 'Jedes Konto in der Datei ist lesbar',
      what: '{count, plural, one {# Konto war nicht lesbar} other {# Konten waren nicht lesbar}}',
      why: 'Solche Konten bleiben unverändert in der Datei und werden bei jedem Start erneut versucht. Ein neueres Tidelock kann sie vielleicht lesen, oder eine Sicherung enthält sie unversehrt.',
    },
    trash: {
      fine: 'Der Papierkorb ist leer',
      what: '{count, plural, one {# Konto im Papierkorb} other {# Konten im Papierkorb}}',
      why: 'Ihre Dienste verlangen weiterhin Codes, bis Sie dort die Zwei-Faktor-Anmeldung ausschalten.',
    },
    'slots-changed': {
      fine: 'Die Schlüssel sind die gespeicherten',
      what: 'Die Schlüssel dieses Tresors wurden außerhalb von Tidelock geändert',
      why: 'Wenn Sie das nicht waren, legen Sie eine neue Passphrase fest und erstellen Sie einen neuen Wiederherstellungsschlüssel.',
    },
    'older-copy': {
      fine: 'Dies ist die neueste Kopie, die hier gesehen wurde',
      what: 'Dieser Tresor ist älter als der neueste, der hier gesehen wurde',
      why: 'Letzte Änderungen können fehlen. Wenn Sie keine alte Kopie eingesetzt haben, finden Sie heraus, wer es war.',
    },
    folder: {
      fine: 'Ein gespeicherter Stand übersteht einen Stromausfall',
      what: 'Dieses Laufwerk kann nicht garantieren, dass ein gespeicherter Stand einen Stromausfall übersteht',
      why: 'Bewahren Sie eine Sicherung auf einem anderen Laufwerk auf.',
    },
  },
  wayIn: {
    keychain: 'der Schlüsselbund',
    passphrase: 'eine Passphrase',
    recovery: 'ein Wiederherstellungsschlüssel',
  },
  bits: '{bits, plural, one {# Bit} other {# Bit}}',
  showAll: 'Alle {count, number} anzeigen',
  showFewer: 'Weniger anzeigen',
  accountsOf: 'Konten: {what}',
  gone: 'ein Konto, das es nicht mehr gibt',
  actions: {
    settings: 'Einstellungen öffnen',
    trash: 'Papierkorb öffnen',
    clock: 'Uhr prüfen…',
    again: 'Erneut prüfen',
    show: 'Anzeigen',
    showLabel: '{name} in der Liste anzeigen',
    pin: 'PIN eingeben',
    pinLabel: 'PIN für {name} eingeben',
    confirm: 'Angenommen',
    confirmLabel: 'Der Dienst hat einen Code von {name} angenommen',
  },
  log: {
    filter: 'Anzeigen',
    filters: {
      all: 'Alles',
      opening: 'Öffnen und Sperren',
      codes: 'Benutzte Codes',
      secrets: 'Angezeigte Geheimnisse',
      moving: 'Importe, Exporte, Sicherungen',
      keys: 'Schlüssel',
    },
    event: {
      unlocked: {
        keychain: 'Vom Schlüsselbund geöffnet',
        passphrase: 'Mit einer Passphrase geöffnet',
        recovery: 'Mit einem Wiederherstellungsschlüssel geöffnet',
      },
      locked: {
        asked: 'Gesperrt',
        idle: 'Gesperrt, weil niemand da war',
        hidden: 'Gesperrt, weil kein Fenster sichtbar war',
        suspend: 'Gesperrt, weil der Computer in den Ruhezustand ging',
        'screen-lock': 'Mit dem Bildschirm gesperrt',
        'tampered-clock': 'Gesperrt, weil die Uhr sprang',
      },
      'unlock-failed': '{count, plural, one {# falsche Passphrase} other {# falsche Passphrasen}}',
      'proof-failed': 'Falsche Passphrase bei einem verlangten Nachweis',
      copied: 'Code kopiert: {name}',
      typed: 'Code eingetippt: {name}',
      'code-revealed': 'Code angezeigt: {name}',
      'secret-shown': 'Geheimnis angezeigt: {name}',
      'site-codes-shown': 'Wiederherstellungscodes angezeigt: {name}',
      exported: '{count, plural, one {# Konto exportiert} other {# Konten exportiert}} ({format})',
      'moved-to-phone': 'Für ein Telefon angezeigt: {count, plural, one {# Konto} other {# Konten}}',
      imported: '{count, plural, one {# Konto importiert} other {# Konten importiert}}',
      'backed-up': '{count, plural, one {# Konto gesichert} other {# Konten gesichert}}',
      restored: '{count, plural, one {# Konto wiederhergestellt} other {# Konten wiederhergestellt}}',
      'slot-made': {
        keychain: 'Der Schlüsselbund wurde eingeschaltet',
        passphrase: 'Die Passphrase wurde festgelegt',
        recovery: 'Der Wiederherstellungsschlüssel wurde erstellt',
      },
      'slot-removed': {
        keychain: 'Der Schlüsselbund wurde ausgeschaltet',
        passphrase: 'Die Passphrase wurde entfernt',
        recovery: 'Der Wiederherstellungsschlüssel wurde entfernt',
      },
      'log-cleared': 'Das Protokoll wurde geleert',
    },
    list: 'Aktivität, neueste zuerst',
    found: '{count, plural, one {# Eintrag} other {# Einträge}}',
    emptyTitle: 'Noch nichts',
    emptyText:
      'Was in diesen Fenstern geschieht, wird hier aufgeschrieben, versiegelt und nur auf diesem Computer.',
    noneTitle: 'Nichts dergleichen',
    noneText: 'Es gibt andere Einträge: Wählen Sie „Alles“.',
    offTitle: 'Das Aktivitätsprotokoll ist ausgeschaltet',
    offText: 'Nichts wird aufgeschrieben. In den Einstellungen lässt es sich einschalten.',
    clear: 'Leeren…',
    clearTitle: 'Aktivitätsprotokoll leeren?',
    clearText: 'Alle Einträge werden entfernt. Dass und wann es geleert wurde, wird aufgeschrieben.',
    clearButton: 'Protokoll leeren',
    cleared: 'Das Aktivitätsprotokoll ist leer.',
  },
  settings: {
    section: 'Aktivitätsprotokoll',
    on: 'Aktivitätsprotokoll führen',
    onText:
      'Was in den Fenstern von Tidelock wann geschah, versiegelt mit dem Schlüssel des Tresors. Keine Codes, keine Geheimnisse, keine Namen. Die Befehlszeile schreibt nichts auf.',
    offTitle: 'Aktivitätsprotokoll ausschalten?',
    offText:
      'Das Protokoll wird von diesem Computer gelöscht, und damit auch, welche Konten Sie zuletzt und wie oft Sie sie verwendet haben. Danach wird nichts mehr aufgeschrieben.',
    offButton: 'Ausschalten und löschen',
    offDone: 'Das Aktivitätsprotokoll ist ausgeschaltet, und seine Datei ist gelöscht.',
    keepFor: 'Einträge behalten für',
    days: '{count, plural, =1 {einen Tag} one {# Tag} other {# Tage}}',
    years: '{count, plural, =1 {ein Jahr} one {# Jahr} other {# Jahre}}',
    daysText: 'Höchstens die neuesten 10.000.',
    usage: 'Welche Konten Sie verwenden',
    usageText:
      'Hier gezählt, ebenfalls versiegelt, damit die zuletzt und am meisten verwendeten zuerst stehen.',
    reset: 'Vergessen',
    resetTitle: 'Vergessen, welche Konten Sie verwenden?',
    resetText:
      'Die Zählung und die Liste der zuletzt verwendeten werden entfernt. Das Aktivitätsprotokoll bleibt.',
    resetDone: 'Vergessen.',
    open: 'Zustand und Aktivität',
    openText: 'Was zu erledigen ist, und das Protokoll selbst.',
    openButton: 'Öffnen',
  },
}
