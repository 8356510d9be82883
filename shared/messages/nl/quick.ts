// Dutch: quick access: keys for the whole desktop, the tray, typing, hidden codes, the window's manners.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Zoek, Enter kopieert',
  searchLabel: 'Accounts doorzoeken',
  accounts: 'Accounts',
  nothing: 'Geen account gevonden',
  empty: 'Nog geen accounts',
  openMain: 'Tidelock openen',
  hintCopy: 'Kopiëren',
  hintType: 'Typen',
  hintPick: 'Kiezen',
  locked: 'Tidelock is vergrendeld',
  hotkeys: {
    quick: 'Snelvenster',
    quickText: 'Opent een klein zoekvenster boven waar je mee bezig bent.',
    copyLast: 'Laatst gebruikte code kopiëren',
    copyLastText: 'Werkt zonder venster.',
    account: 'Code voor {name} kopiëren',
    addAccount: 'Sneltoets voor één account',
    addAccountText: 'Kopieert de code zonder venster.',
    chooseAccount: 'Kies een account…',
    none: 'Niet ingesteld',
    record: 'Instellen',
    change: 'Wijzigen',
    clear: 'Wissen',
    press: 'Druk op de toetsen…',
    stop: 'Annuleren',
    label: '{what}: {keys}',
    notInForce: 'Nu niet actief:',
    commands: 'Opdrachten voor de toetsenbordinstellingen van het bureaublad',
    commandsPortal:
      'Doet een sneltoets niets, koppel er dan een aan een van deze opdrachten in de toetsenbordinstellingen van het bureaublad.',
    commandsNone:
      'Dit bureaublad geeft programma’s geen sneltoetsen. Koppel deze opdrachten in de eigen toetsenbordinstellingen ervan.',
    toggle: 'Snelvenster',
    lock: 'Vergrendelen',
  },
  typing: {
    title: 'Na het typen van een code op Enter drukken',
    text: 'In het snelvenster typt Ctrl+Enter de code in het vorige venster. {tool} doet het typen.',
    none: 'Codes in andere vensters typen',
    noneText: {
      linux:
        'Hier niet mogelijk: op X11 is xdotool nodig; op Wayland wtype of ydotool, en een bureaublad dat laat weten welk venster vooraan staat.',
      mac: 'Geef Tidelock toestemming in Systeeminstellingen, Privacy en beveiliging, Toegankelijkheid.',
      windows: 'Hier niet mogelijk.',
    },
  },
  tray: {
    close: 'In het systeemvak blijven draaien als het venster dichtgaat',
    closeText: 'Ook het menu in het systeemvak kopieert codes.',
    none: 'Dit bureaublad toont geen pictogrammen in het systeemvak, dus het venster sluiten sluit het programma af. De sneltoetsen hierboven en het venster kunnen alles wat het pictogram kan.',
    hidden: 'In het systeemvak starten',
    hiddenText: 'Het venster wacht tot je erom vraagt.',
  },
  autostart: {
    title: 'Starten als je je aanmeldt',
    none: 'Op dit systeem is dat van hieruit niet in te stellen.',
  },
  onTop: { title: 'Altijd bovenop', text: 'Het venster blijft boven andere vensters.' },
  hideAfterCopy: { title: 'Venster verbergen na kopiëren', text: 'Terug naar waar je mee bezig was.' },
  hide: {
    title: 'Codes verbergen',
    text: 'Elke code verschijnt alleen als je erom vraagt. Kopiëren werkt gewoon.',
    seconds: 'Een verborgen code tonen gedurende',
  },
  protect: {
    title: 'Buiten schermafbeeldingen houden',
    text: 'Ook bij schermdelen en in opnamen.',
    none: 'Linux kan een venster niet buiten schermafbeeldingen houden.',
  },
  remark: {
    'no-tool': 'De code staat op het klembord: Tidelock kan hier niet in andere programma’s typen.',
    'no-window': 'De code staat op het klembord: er is geen ander venster om hem in te typen.',
    'focus-changed':
      'De code staat op het klembord: er kwam een ander venster naar voren voordat hij getypt kon worden.',
    failed: 'De code staat op het klembord: het typen is niet gelukt.',
  },
}
