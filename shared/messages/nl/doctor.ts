// Dutch: what the doctor says: a line for each thing, and what mends what is wrong.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'wat in orde is en wat niet, met de opdracht die het verhelpt',
  options: {
    code: 'hoeveel deze klok afwijkt, aan de hand van de CODE die een ander apparaat voor dit account toont',
    within: 'hoe ver rond nu de code wordt gezocht, standaard 1200',
    correct: 'met --code: deze kluis de klok laten corrigeren met wat is gevonden',
    offset: 'deze kluis de klok met zoveel seconden laten corrigeren; 0 = helemaal niet',
  },
  examples: {
    all: 'alles één keer, en de accounts van een kluis die te openen is; er wordt niets gewijzigd',
    code: 'vergelijkt deze klok met die van een telefoon',
    offset: 'terug naar de eigen klok van deze computer',
  },
  noWords: 'doctor accepteert geen woorden behalve de CODE na --code QUERY.',
  codeMissing: 'Geef ook de code op: tidelock doctor --code QUERY CODE.',
  notTogether: 'Geef --offset alleen op, of --code met de CODE erbij.',
  wrongNumber: '--{name} accepteert hele seconden, hoogstens {max}.',
  allWell: 'Alles is in orde.',
  wrong: '{count, plural, one {# punt vraagt aandacht.} other {# punten vragen aandacht.}}',
  mendWith: 'Oplossing:',
  keychain: {
    works:
      'sleutelhanger: {backend, select, none {werkt} other {{backend}}}, heeft een proefitem geschreven, gelezen en verwijderd',
    notAsked: 'sleutelhanger: niet gevraagd, omdat een wachtwoordzin deze kluis opent',
    needed: 'sleutelhanger: {fault}',
    notNeeded: 'sleutelhanger: {fault} Deze kluis heeft hem niet nodig.',
    start: '{command}, of werk met een wachtwoordzin: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'ontgrendel de sleutelhanger: meld je aan bij het bureaublad, of seahorse',
  },
  libsecret: {
    there: 'libsecret: geïnstalleerd',
    missing: 'libsecret: niet geïnstalleerd, dus de sleutelhanger is niet bereikbaar',
  },
  vault: {
    none: 'kluis: nog geen op {path}',
    whole:
      'kluis: {path}, indeling {version}, {bytes} bytes, opent met: {slots}, {kept, plural, one {# eerdere kopie} other {# eerdere kopieën}} bewaard',
    noSlot: 'niets bekends',
    inside: ', geopend: {accounts, plural, one {# account} other {# accounts}}, opslag {generation}',
    setAside:
      '{count, plural, one {, # account kon niet worden gelezen en is apart gehouden} other {, # accounts konden niet worden gelezen en zijn apart gehouden}}',
    setAsideMend: 'tidelock restore FILE haalt ze terug uit een back-up',
    fault: 'kluis: {fault} Er is niets gewijzigd.',
    copies:
      '{count, plural, one {start tidelock: het venster biedt # eerdere kopie aan} other {start tidelock: het venster biedt # eerdere kopieën aan}}',
    update: 'werk Tidelock bij',
    restore: 'tidelock restore FILE, met een back-up',
    key: 'sleutel: {fault}',
  },
  spareKey:
    'reservesleutel: geen; alleen de sleutelhanger opent deze kluis, en sleutelhangers raken weleens kwijt',
  spareKeyMend: 'tidelock passphrase set, of tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'korte geheimen: geen',
      what: 'korte geheimen: korter dan 80 bits, zodat codes die iemand ziet ze kunnen verraden: {accounts}',
      mend: 'stel de tweede factor opnieuw in bij de site',
    },
    'modest-secrets': {
      none: 'krappe geheimen: geen',
      what: 'krappe geheimen: korter dan de 128 bits van RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'gedeelde geheimen: geen',
      what: 'gedeelde geheimen: één geheim in accounts met verschillende namen: {accounts}',
      mend: 'stel de tweede factor opnieuw in bij alle sites op één na',
    },
    duplicates: {
      none: 'dubbele accounts: geen',
      what: 'dubbele accounts: dezelfde uitgever en accountnaam: {accounts}',
    },
    unconfirmed: {
      none: 'onbevestigd: geen',
      what: 'onbevestigd: van geen site is bekend dat die een code accepteerde: {accounts}',
      mend: 'log één keer in met een code en markeer het in het venster: het menu van het account, “De site accepteerde een code”',
    },
    'pin-needed': {
      none: 'pincodes: er ontbreekt er geen',
      what: 'pincodes: geen code zonder de pincode: {accounts}',
      mend: 'voer hem in het venster in: bewerk het account',
    },
  },
  noName: 'zonder naam',
  bits: '{names} ({bits, plural, one {# bit} other {# bits}})',
  more: '{count, plural, one {nog #} other {nog #}}',
  trash:
    '{count, plural, =0 {prullenbak: leeg} one {prullenbak: # account; de site vraagt nog steeds om codes} other {prullenbak: # accounts; hun sites vragen nog steeds om codes}}',
  permissions: {
    private: 'rechten: voor jou alleen',
    unknown: 'rechten: niets om te bekijken',
    open: 'rechten: anderen op deze computer kunnen bij {files}',
  },
  folder: {
    durable: 'map: {path}, opgeslagen gegevens overleven een stroomstoring',
    notDurable:
      'map: {path}, deze schijf kan niet garanderen dat opgeslagen gegevens een stroomstoring overleven',
    notDurableMend: 'tidelock backup FILE, naar een andere schijf',
    missing: 'map: {path} bestaat nog niet',
  },
  clock: {
    sane: 'klok: aannemelijk',
    corrected: 'klok: aannemelijk; codes gebruiken hem gecorrigeerd met {seconds}',
    beforeBuild: 'klok: hij staat op een moment van vóór dit programma werd gemaakt',
    beforeBuildMend: 'stel de datum in: timedatectl set-time, of de systeeminstellingen',
    behindSave: 'klok: de kluis is {seconds} s na nu opgeslagen, dus hij staat of stond verkeerd',
  },
  backups: {
    last: 'laatst gecontroleerd op {when}, {accounts, plural, one {# account} other {# accounts}}',
    none: 'back-ups: hier is er geen bekend; tidelock backup FILE maakt er een',
    off: 'back-ups: {last}; er wordt er geen automatisch gemaakt',
    recent: 'back-ups: {last}, automatisch naar {folder}',
    old: 'back-ups: geen recente; {last}',
    failed: 'back-ups: de automatische naar {folder} is mislukt. {fault}',
    failedBefore: 'back-ups: de automatische naar {folder} is mislukt. {fault} Daarvoor: {last}.',
  },
  display: {
    there: 'beeldscherm: {kind}',
    none: 'beeldscherm: geen; de opdrachtregel werkt zonder',
  },
  tray: {
    there:
      '{host, select, none {systeemvak: getoond door een programma van dit bureaublad} other {systeemvak: getoond door {host}}}',
    none: 'systeemvak: niets toont hier pictogrammen ervoor; op GNOME doet de extensie AppIndicator dat',
  },
  hotkey: {
    works: 'sneltoets: kan worden ingesteld; {set}',
    portal: 'sneltoets: het portaal van het bureaublad geeft ze; {set}',
    wayland:
      'sneltoets: Wayland laat algemene sneltoetsen aan het bureaublad over; koppel tidelock --toggle in de instellingen ervan; {set}',
    set: 'ingesteld: {keys}',
    noneSet: 'er is er geen ingesteld',
    quick: 'snelvenster {keys}',
    copyLast: 'laatste kopiëren {keys}',
    accounts: '{count, plural, one {# account} other {# accounts}}',
    none: 'sneltoets: heeft een beeldscherm nodig',
  },
  clipboard: {
    marked:
      'klembord: het venster markeert codes met {marks} tegen geschiedenis en cloud; {tool, select, none {--copy heeft xclip, xsel of wl-copy nodig, en die zijn niet geïnstalleerd} other {--copy gebruikt {tool}, zonder markering}}',
    plain:
      'klembord: zonder markering, een klembordgeschiedenis kan codes bewaren; {tool, select, none {--copy heeft xclip, xsel of wl-copy nodig, en die zijn niet geïnstalleerd} other {--copy gebruikt {tool}, zonder markering}}',
    unknown:
      'klembord: {tool, select, none {--copy heeft xclip, xsel of wl-copy nodig, en die zijn niet geïnstalleerd} other {--copy gebruikt {tool}, zonder markering}}',
    none: 'klembord: heeft een beeldscherm nodig',
  },
  typing: {
    there: 'typen: met {tool}',
    none: 'typen: geen hulpmiddel; op X11 doet xdotool het, op Wayland wtype of ydotool als het bureaublad laat weten welk venster vooraan staat',
  },
  runtime: {
    fine: '{electron, select, none {runtime-omgeving: Node {node}} other {runtime-omgeving: Node {node}, Electron {electron}}}',
    old: 'runtime-omgeving: Node {node} is te oud',
    oldMend: 'installeer Node 20.19 of nieuwer',
  },
  drift: {
    onTime: 'Beide klokken lopen gelijk.',
    onTimeCorrected: 'De klok van deze computer staat uit zichzelf goed; de huidige correctie klopt niet.',
    behind: 'Deze klok loopt {from} tot {to} s achter op het andere apparaat.',
    ahead: 'Deze klok loopt {from} tot {to} s voor op het andere apparaat.',
    madeUp: 'De huidige correctie, {seconds}, maakt dat goed.',
    howTo: 'Zet de klok goed, of: tidelock doctor --offset {offset}',
    nowhere: 'De code hoort bij geen moment binnen {seconds} s van nu.',
    malformed: 'Een code van dit account heeft {digits, plural, one {# teken} other {# tekens}}.',
    notTimed: 'Dit account telt en volgt de klok niet.',
    corrected: 'Codes van deze kluis gebruiken de klok, gecorrigeerd met {seconds}.',
    setBack: 'Codes van deze kluis gebruiken de klok zoals hij is.',
  },
}
