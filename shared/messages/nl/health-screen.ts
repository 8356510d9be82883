// Dutch: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Gezondheid en activiteit',
  tabs: { label: 'Wat wordt getoond', findings: 'Gezondheid', log: 'Activiteit' },
  looking: 'Controleren…',
  allWell: 'Alles is in orde.',
  needs: '{count, plural, one {# punt vraagt je aandacht.} other {# punten vragen je aandacht.}}',
  allWellText: 'Niets hier vraagt je aandacht.',
  needsText: 'Bij elk staat waarom, en waar je het kunt wijzigen.',
  grades: { act: 'Vraagt aandacht', know: 'Goed om te weten', fine: 'In orde' },
  findings: {
    'short-secrets': {
      fine: 'Geen geheim is korter dan 80 bits',
      what: '{count, plural, one {# account met een kort geheim} other {# accounts met een kort geheim}}',
      why: 'Minder dan 80 bits is te raden uit codes die iemand heeft gezien. De site koos het geheim: zet tweestapsverificatie daar uit en weer aan om een nieuw te krijgen, en meld het als dat weer zo kort is.',
    },
    'modest-secrets': {
      fine: 'Alle geheimen hebben 128 bits of meer',
      what: '{count, plural, one {# account met minder dan 128 bits} other {# accounts met minder dan 128 bits}}',
      why: 'De standaard (RFC 4226) vraagt 128. Veel sites geven er 80, en voor zover bekend heeft nog niemand er een geraden; je hoeft niets te doen.',
    },
    'shared-secrets': {
      fine: 'Elk account heeft een eigen geheim',
      what: '{count, plural, =1 {Eén geheim in meerdere accounts} one {# geheim dat meerdere accounts delen} other {# geheimen die meerdere accounts delen}}',
      why: 'Wie er een te pakken krijgt, heeft ze allemaal. Zijn het verschillende sites, stel tweestapsverificatie dan opnieuw in bij alle op één na; is het hetzelfde account, verplaats er dan een naar de prullenbak.',
    },
    duplicates: {
      fine: 'Geen twee accounts hebben dezelfde namen',
      what: '{count, plural, =1 {Meerdere accounts met dezelfde namen} one {# keer meerdere accounts met dezelfde namen} other {# keer meerdere accounts met dezelfde namen}}',
      why: 'Vaak is een ervan overgebleven van een eerdere keer instellen. Probeer welke code de site accepteert voordat je er een verwijdert, of geef ze verschillende namen.',
    },
    unconfirmed: {
      fine: 'Geen account wacht op bevestiging',
      what: '{count, plural, one {# account met codes die nooit zijn bevestigd} other {# accounts met codes die nooit zijn bevestigd}}',
      why: 'Hier ingesteld, en het is van geen site bekend dat die een code accepteerde. Een fout gelezen geheim blijkt pas als je bent buitengesloten: log één keer in en vink het account hier aan.',
    },
    'pin-needed': {
      fine: 'Geen account mist de pincode',
      what: '{count, plural, one {# account zonder pincode} other {# accounts zonder pincode}}',
      why: 'Er kan geen code worden gemaakt tot de pincode is ingevoerd.',
    },
    'spare-slot': {
      fine: 'Meer dan één manier om te openen: {ways}',
      what: 'Alleen {ways} opent deze kluis',
      why: 'Sleutelhangers raken kwijt en wachtwoordzinnen worden vergeten, en dan ben je alle accounts kwijt. Voeg een tweede manier toe: een wachtwoordzin, of een herstelsleutel op papier.',
    },
    backup: {
      nothing: 'Nog niets om een back-up van te maken',
      none: 'Van geen back-up is bekend dat hij werkt',
      noneWhy:
        'Een back-up telt zodra hij na het schrijven weer is geopend. Maak er een en bewaar hem op een andere schijf.',
      fine: 'Een back-up is ter controle weer geopend op {moment}',
      what: 'De laatste back-up die ter controle weer is geopend, is van {moment}',
      why: 'Wat sindsdien is toegevoegd, staat alleen in deze kluis. Maak een nieuwe en bewaar hem op een andere schijf.',
    },
    keychain: {
      works:
        '{backend, select, none {De sleutelhanger bewaart de sleutel} other {{backend} bewaart de sleutel}}',
      unused: 'Geen sleutelhanger opent deze kluis vanzelf',
      plain:
        '{backend, select, none {De sleutel wordt bewaard door de sleutelhanger, die hem niet beveiligt} other {De sleutel wordt bewaard door {backend}, dat hem niet beveiligt}}',
      plainWhy:
        'Elk programma van jou, en wie de schijf heeft, kan hem lezen. Stel een wachtwoordzin in en zet de sleutelhanger uit.',
      changed:
        '{backend, select, none {De sleutelhanger is nu een andere} other {De sleutelhanger is nu {backend}}}',
      changedWhy:
        'De sleutel is door een andere opgeslagen. Zet de sleutelhanger in de instellingen uit en weer aan om hem opnieuw op te slaan.',
    },
    permissions: {
      fine: 'De bestanden van de kluis zijn voor jou alleen',
      what: 'Anderen op deze computer kunnen bij de bestanden van de kluis',
      why: 'Wat ze vinden is verzegeld, maar ze kunnen het kopiëren of vervangen. Ontneem groep en anderen alle rechten (chmod go=):',
    },
    clock: {
      wrong: 'De klok van deze computer staat verkeerd',
      wrongWhy:
        'Hij staat op een moment van vóór Tidelock werd gemaakt, dus de codes kloppen niet. Stel de datum in bij de systeeminstellingen.',
      fine: 'De klok is aannemelijk',
      what: 'Codes worden gemaakt met een klok die met {seconds} s is gecorrigeerd',
      why: 'Dat klopt zolang de klok van de computer afwijkt. Is die intussen goed gezet, haal de correctie dan weg.',
    },
    'set-aside': {
      fine: 'Elk account in het bestand is leesbaar',
      what: '{count, plural, one {# account kon niet worden gelezen} other {# accounts konden niet worden gelezen}}',
      why: 'Ze blijven onaangeroerd in het bestand en worden bij elke start opnieuw geprobeerd. Een nieuwere Tidelock kan ze misschien lezen, of een back-up heeft ze nog heel.',
    },
    trash: {
      fine: 'De prullenbak is leeg',
      what: '{count, plural, one {# account in de prullenbak} other {# accounts in de prullenbak}}',
      why: 'Hun sites blijven om codes vragen tot je daar tweestapsverificatie uitzet.',
    },
    'slots-changed': {
      fine: 'De sleutels zijn zoals ze zijn opgeslagen',
      what: 'De sleutels van deze kluis zijn buiten Tidelock om gewijzigd',
      why: 'Was jij dat niet, stel dan een nieuwe wachtwoordzin in en maak een nieuwe herstelsleutel.',
    },
    'older-copy': {
      fine: 'Dit is de nieuwste kopie die hier is gezien',
      what: 'Deze kluis is ouder dan de nieuwste die hier is gezien',
      why: 'Recente wijzigingen kunnen ontbreken. Heb jij geen oude kopie teruggezet, zoek dan uit wie dat deed.',
    },
    folder: {
      fine: 'Opgeslagen gegevens overleven een stroomstoring',
      what: 'Deze schijf kan niet garanderen dat opgeslagen gegevens een stroomstoring overleven',
      why: 'Bewaar een back-up op een andere schijf.',
    },
  },
  wayIn: { keychain: 'de sleutelhanger', passphrase: 'een wachtwoordzin', recovery: 'een herstelsleutel' },
  bits: '{bits, plural, one {# bit} other {# bits}}',
  showAll: 'Alle {count, number} tonen',
  showFewer: 'Minder tonen',
  accountsOf: 'Accounts: {what}',
  gone: 'een account dat weg is',
  actions: {
    settings: 'Instellingen openen',
    trash: 'Prullenbak openen',
    clock: 'Klok controleren…',
    again: 'Opnieuw controleren',
    show: 'Tonen',
    showLabel: '{name} in de lijst tonen',
    pin: 'Pincode invoeren',
    pinLabel: 'Pincode van {name} invoeren',
    confirm: 'Geaccepteerd',
    confirmLabel: 'De site accepteerde een code van {name}',
  },
  log: {
    filter: 'Tonen',
    filters: {
      all: 'Alles',
      opening: 'Openen en vergrendelen',
      codes: 'Gebruikte codes',
      secrets: 'Getoonde geheimen',
      moving: 'Import, export, back-ups',
      keys: 'Sleutels',
    },
    event: {
      unlocked: {
        keychain: 'Geopend met de sleutelhanger',
        passphrase: 'Geopend met een wachtwoordzin',
        recovery: 'Geopend met een herstelsleutel',
      },
      locked: {
        asked: 'Vergrendeld',
        idle: 'Vergrendeld, omdat er niemand was',
        hidden: 'Vergrendeld, omdat er geen venster in zicht was',
        suspend: 'Vergrendeld, omdat de computer in slaapstand ging',
        'screen-lock': 'Vergrendeld samen met het scherm',
        'tampered-clock': 'Vergrendeld, omdat de klok versprong',
      },
      'unlock-failed': '{count, plural, one {# foute wachtwoordzin} other {# foute wachtwoordzinnen}}',
      'proof-failed': 'Foute wachtwoordzin toen om bewijs werd gevraagd',
      copied: 'Code gekopieerd: {name}',
      typed: 'Code getypt: {name}',
      'code-revealed': 'Code getoond: {name}',
      'secret-shown': 'Geheim getoond: {name}',
      'site-codes-shown': 'Herstelcodes getoond: {name}',
      exported: '{count, plural, one {# account} other {# accounts}} geëxporteerd ({format})',
      'moved-to-phone': 'Voor een telefoon getoond: {count, plural, one {# account} other {# accounts}}',
      imported: '{count, plural, one {# account} other {# accounts}} geïmporteerd',
      'backed-up': 'Back-up gemaakt van {count, plural, one {# account} other {# accounts}}',
      restored: '{count, plural, one {# account} other {# accounts}} teruggezet',
      'slot-made': {
        keychain: 'De sleutelhanger is ingesteld',
        passphrase: 'De wachtwoordzin is ingesteld',
        recovery: 'De herstelsleutel is ingesteld',
      },
      'slot-removed': {
        keychain: 'De sleutelhanger is verwijderd',
        passphrase: 'De wachtwoordzin is verwijderd',
        recovery: 'De herstelsleutel is verwijderd',
      },
      'log-cleared': 'Het logboek is gewist',
    },
    list: 'Activiteit, nieuwste eerst',
    found: '{count, plural, one {# regel} other {# regels}}',
    emptyTitle: 'Nog niets',
    emptyText: 'Wat in deze vensters gebeurt, wordt hier opgeschreven, verzegeld, alleen op deze computer.',
    noneTitle: 'Niets van die soort',
    noneText: 'Er zijn andere regels: kies “Alles”.',
    offTitle: 'Het activiteitenlogboek staat uit',
    offText: 'Er wordt niets opgeschreven. Je kunt het aanzetten in de instellingen.',
    clear: 'Wissen…',
    clearTitle: 'Het activiteitenlogboek wissen?',
    clearText: 'Alle regels worden verwijderd. Dat het is gewist, en wanneer, wordt opgeschreven.',
    clearButton: 'Logboek wissen',
    cleared: 'Het activiteitenlogboek is leeg.',
  },
  settings: {
    section: 'Activiteitenlogboek',
    on: 'Een activiteitenlogboek bijhouden',
    onText:
      'Wat er in de vensters van Tidelock is gedaan en wanneer, verzegeld met de sleutel van de kluis. Geen codes, geen geheimen, geen namen. De opdrachtregel schrijft niets op.',
    offTitle: 'Het activiteitenlogboek uitzetten?',
    offText:
      'Het logboek wordt van deze computer verwijderd, en daarmee ook welke accounts je het laatst gebruikte en hoe vaak. Er wordt niets meer opgeschreven.',
    offButton: 'Uitzetten en verwijderen',
    offDone: 'Het activiteitenlogboek staat uit en het bestand is weg.',
    keepFor: 'Regels bewaren gedurende',
    days: '{count, plural, =1 {een dag} one {# dag} other {# dagen}}',
    years: '{count, plural, =1 {een jaar} one {# jaar} other {# jaar}}',
    daysText: 'Hoogstens de nieuwste 10.000.',
    usage: 'Welke accounts je gebruikt',
    usageText: 'Hier geteld, ook verzegeld, zodat de laatst en meest gebruikte vooraan staan.',
    reset: 'Vergeten',
    resetTitle: 'Vergeten welke accounts je gebruikt?',
    resetText:
      'De tellingen en de lijst van laatst gebruikte accounts worden verwijderd. Het activiteitenlogboek blijft.',
    resetDone: 'Vergeten.',
    open: 'Gezondheid en activiteit',
    openText: 'Wat je aandacht vraagt, en het logboek zelf.',
    openButton: 'Openen',
  },
}
