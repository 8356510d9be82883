// German: quick access: keys for the whole desktop, the tray, typing, hidden codes, the window's manners.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Suchen, Eingabetaste kopiert',
  searchLabel: 'Konten durchsuchen',
  accounts: 'Konten',
  nothing: 'Kein Konto gefunden',
  empty: 'Noch keine Konten',
  openMain: 'Tidelock öffnen',
  hintCopy: 'Kopieren',
  hintType: 'Eintippen',
  hintPick: 'Wählen',
  locked: 'Tidelock ist gesperrt',
  hotkeys: {
    quick: 'Schnellfenster',
    quickText: 'Öffnet eine kleine Suche über dem, womit Sie gerade arbeiten.',
    copyLast: 'Zuletzt verwendeten Code kopieren',
    copyLastText: 'Funktioniert ohne Fenster.',
    account: 'Code für {name} kopieren',
    addAccount: 'Tastenkürzel für ein Konto',
    addAccountText: 'Kopiert dessen Code ohne Fenster.',
    chooseAccount: 'Konto auswählen…',
    none: 'Nicht festgelegt',
    record: 'Festlegen',
    change: 'Ändern',
    clear: 'Entfernen',
    press: 'Tasten drücken…',
    stop: 'Abbrechen',
    label: '{what}: {keys}',
    notInForce: 'Derzeit nicht wirksam:',
    commands: 'Befehle für die Tastatureinstellungen des Desktops',
    commandsPortal:
      'Wenn ein Tastenkürzel nichts bewirkt, belegen Sie in den Tastatureinstellungen des Desktops eines mit einem dieser Befehle.',
    commandsNone:
      'Dieser Desktop gibt Programmen keine Tastenkürzel. Legen Sie diese Befehle in seinen Tastatureinstellungen fest.',
    toggle: 'Schnellfenster',
    lock: 'Sperren',
  },
  typing: {
    title: 'Nach dem Eintippen die Eingabetaste drücken',
    text: 'Im Schnellfenster tippt Strg+Eingabe den Code in das vorige Fenster. Das erledigt {tool}.',
    none: 'Codes in andere Fenster eintippen',
    noneText: {
      linux:
        'Hier nicht möglich: Es braucht xdotool unter X11; unter Wayland wtype oder ydotool und einen Desktop, der mitteilt, welches Fenster vorn ist.',
      mac: 'Erlauben Sie es Tidelock in den Systemeinstellungen unter Datenschutz & Sicherheit, Bedienungshilfen.',
      windows: 'Hier nicht möglich.',
    },
  },
  tray: {
    close: 'Nach dem Schließen des Fensters im Infobereich weiterlaufen',
    closeText: 'Auch das Menü im Infobereich kopiert Codes.',
    none: 'Dieser Desktop zeigt keine Symbole im Infobereich, daher beendet das Schließen des Fensters das Programm. Die Tastenkürzel oben und das Fenster können alles, was das Symbol kann.',
    hidden: 'Im Infobereich starten',
    hiddenText: 'Das Fenster wartet, bis Sie es aufrufen.',
  },
  autostart: {
    title: 'Bei der Anmeldung starten',
    none: 'Auf diesem System lässt sich das von hier aus nicht einstellen.',
  },
  onTop: { title: 'Immer im Vordergrund', text: 'Das Fenster bleibt über den anderen.' },
  hideAfterCopy: {
    title: 'Fenster nach dem Kopieren ausblenden',
    text: 'Zurück zu dem, was Sie gerade taten.',
  },
  hide: {
    title: 'Codes verbergen',
    text: 'Jeder wird nur auf Wunsch angezeigt. Kopieren geht trotzdem.',
    seconds: 'Verborgenen Code anzeigen für',
  },
  protect: {
    title: 'In Bildschirmfotos unsichtbar',
    text: 'Auch bei geteiltem Bildschirm und in Aufnahmen.',
    none: 'Unter Linux lässt sich ein Fenster nicht aus Bildschirmfotos heraushalten.',
  },
  remark: {
    'no-tool': 'Der Code ist in der Zwischenablage: Tidelock kann hier nicht in andere Programme tippen.',
    'no-window':
      'Der Code ist in der Zwischenablage: Es gibt kein anderes Fenster, in das er getippt werden könnte.',
    'focus-changed':
      'Der Code ist in der Zwischenablage: Ein anderes Fenster kam nach vorn, bevor er getippt werden konnte.',
    failed: 'Der Code ist in der Zwischenablage: Das Eintippen ist nicht gelungen.',
  },
}
