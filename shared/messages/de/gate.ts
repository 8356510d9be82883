// German: the screens before the vault is open: first start, keychain, lock, a file that cannot be read.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock kann auf diesem Computer nicht starten. Ihr Tresor blieb unberührt. Starten Sie es aus einem Terminal, um den Grund zu sehen.',
  firstStart: {
    title: 'Willkommen bei Tidelock',
    what: 'Ihre Einmalcodes, auf diesem Computer und nirgendwo sonst. Ohne Anmeldung, ohne Netz.',
    asking: 'Der Schlüsselbund des Systems wird gefragt…',
    keychainTitle: 'Öffnet sich von selbst',
    keychainText:
      '{backend, select, none {Der Schlüsselbund des Systems verwahrt den Schlüssel, solange Sie an diesem Computer angemeldet sind.} other {{backend} verwahrt den Schlüssel, solange Sie an diesem Computer angemeldet sind.}}',
    keychainButton: '{backend, select, none {Mit dem Schlüsselbund schützen} other {Mit {backend} schützen}}',
    passphraseTitle: 'Fragt jedes Mal',
    passphraseText:
      'Sie geben eine Passphrase ein. Hält auch andere Programme fern, die unter Ihrem Benutzer laufen.',
    passphraseButton: 'Passphrase verwenden',
    create: 'Tresor anlegen',
    spare: 'Auch eine Passphrase als Ersatzschlüssel festlegen',
    spareText: 'Schlüsselbunde gehen mitunter verloren. Mit einem Ersatzschlüssel bleiben Ihre Codes.',
    noKeychain:
      'Der Schlüsselbund dieses Computers ist nicht nutzbar, daher schützt eine Passphrase Ihre Codes.',
    portable: 'Dies ist ein neuer portabler Tresor. Nur seine Passphrase öffnet ihn, auf jedem Computer.',
    chooseOther: 'Anderen Weg wählen',
    restore:
      'Sie haben eine Sicherung? Wählen Sie hier, wie sich der Tresor öffnet; danach können Sie sie wiederherstellen.',
  },
  portableFile: 'Portabler Tresor',
  passphrase: {
    label: 'Passphrase',
    again: 'Passphrase wiederholen',
    hint: 'Vier oder mehr zufällige Wörter sind stark und leicht zu tippen.',
    different: 'Die beiden stimmen nicht überein.',
    empty: 'Geben Sie eine Passphrase ein.',
    forgotten: 'Ohne sie kann niemand den Tresor öffnen, und niemand kann sie zurücksetzen.',
    show: 'Eingabe anzeigen',
    hide: 'Eingabe verbergen',
  },
  keychainAsked: {
    title: 'Warten auf den Schlüsselbund',
    text: 'Tidelock hat den Schlüsselbund des Systems nach dem Schlüssel Ihres Tresors gefragt.',
    slow: 'Vielleicht fragt das System nach Ihrem Passwort. Suchen Sie dessen Fenster; es kann hinter diesem liegen.',
    meanwhile: 'Oder öffnen Sie den Tresor selbst',
  },
  keychainFailed: {
    title: 'Der Schlüsselbund hat Ihren Tresor nicht geöffnet',
    changed: 'Der Tresor war mit {was} geschützt. Dieser Computer verwendet jetzt {now}.',
    safe: 'Ihr Tresor ist unversehrt. Nichts wurde geändert.',
    noOther:
      'Dieser Tresor hat weder Passphrase noch Wiederherstellungsschlüssel, also kann ihn nur der Schlüsselbund öffnen.',
  },
  locked: {
    title: 'Tidelock ist gesperrt',
    text: 'Bis Sie es entsperren, wird nichts angezeigt.',
    open: 'Entsperren',
    opening: 'Wird geöffnet…',
    recoveryLabel: 'Wiederherstellungsschlüssel',
    recoveryHint:
      'Wie gedruckt: Gruppen aus Buchstaben und Ziffern. Leerzeichen und Striche spielen keine Rolle.',
    usePassphrase: 'Passphrase verwenden',
    useRecovery: 'Wiederherstellungsschlüssel verwenden',
    useKeychain: 'Mit dem Schlüsselbund öffnen',
  },
  unreadable: {
    title: 'Dieser Tresor lässt sich nicht öffnen',
    safe: 'Nichts wurde geändert. Die Datei ist genau so, wie sie vorgefunden wurde.',
    file: 'Datei',
    copies: 'Frühere Kopien',
    copiesText:
      'Wenn Sie eine öffnen, tritt sie an die Stelle der Datei. Die unlesbare Datei bleibt daneben erhalten.',
    copy: 'Gespeichert {saved}, {size}',
    open: 'Öffnen',
    openLabel: 'Die Kopie öffnen, gespeichert {saved}',
    noCopies: 'Daneben wurde keine frühere Kopie gefunden.',
  },
}
