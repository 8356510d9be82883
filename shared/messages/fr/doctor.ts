// French: what the doctor says: a line for each thing, and what mends what is wrong.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'ce qui va et ce qui ne va pas, avec la commande qui y remédie',
  options: {
    code: 'le décalage de cette horloge, d’après le CODE qu’un autre appareil affiche pour ce compte',
    within: 'jusqu’où le code est cherché autour de maintenant, 1200 par défaut',
    correct: 'avec --code : laisser ce coffre corriger son horloge du décalage trouvé',
    offset: 'laisser ce coffre corriger son horloge d’autant de secondes ; 0 = pas du tout',
  },
  examples: {
    all: 'tout, une fois, et les comptes d’un coffre qu’il peut ouvrir ; rien n’est modifié',
    code: 'compare cette horloge à celle d’un téléphone',
    offset: 'retour à l’horloge de cet ordinateur',
  },
  noWords: 'doctor ne prend pas d’autre mot que le CODE après --code QUERY.',
  codeMissing: 'Indiquez aussi le code : tidelock doctor --code QUERY CODE.',
  notTogether: 'Donnez --offset seul, ou --code avec son CODE.',
  wrongNumber: '--{name} prend un nombre entier de secondes, {max} au plus.',
  allWell: 'Tout va bien.',
  wrong:
    '{count, plural, one {# point demande votre attention.} many {# points demandent votre attention.} other {# points demandent votre attention.}}',
  mendWith: 'Remède :',

  keychain: {
    works:
      'trousseau : {backend, select, none {fonctionne} other {{backend}}}, une entrée d’essai a été écrite, lue et supprimée',
    notAsked: 'trousseau : non interrogé, car une phrase de passe ouvre ce coffre',
    needed: 'trousseau : {fault}',
    notNeeded: 'trousseau : {fault} Ce coffre n’en a pas besoin.',
    start: '{command}, ou travailler avec une phrase de passe : TIDELOCK_PASSPHRASE_FILE',
    unlock: 'déverrouiller le trousseau : ouvrir une session de bureau, ou seahorse',
  },
  libsecret: {
    there: 'libsecret : installé',
    missing: 'libsecret : non installé, le trousseau est donc inaccessible',
  },
  vault: {
    none: 'coffre : aucun pour l’instant dans {path}',
    whole:
      'coffre : {path}, format {version}, {bytes} octets, ouvert par {slots}, {kept, plural, one {# copie antérieure gardée} many {# copies antérieures gardées} other {# copies antérieures gardées}}',
    noSlot: 'rien de connu',
    inside:
      ', s’ouvre : {accounts, plural, one {# compte} many {# comptes} other {# comptes}}, enregistrement {generation}',
    setAside:
      '{count, plural, one {, # compte illisible a été mis de côté} many {, # comptes illisibles ont été mis de côté} other {, # comptes illisibles ont été mis de côté}}',
    setAsideMend: 'tidelock restore FILE les rétablit depuis une sauvegarde',
    fault: 'coffre : {fault} Rien n’a été modifié.',
    copies:
      '{count, plural, one {démarrer tidelock : sa fenêtre propose # copie antérieure} many {démarrer tidelock : sa fenêtre propose # copies antérieures} other {démarrer tidelock : sa fenêtre propose # copies antérieures}}',
    update: 'mettre Tidelock à jour',
    restore: 'tidelock restore FILE, avec une sauvegarde',
    key: 'clé : {fault}',
  },
  spareKey: 'clé de secours : aucune ; seul le trousseau ouvre ce coffre, et un trousseau peut se perdre',
  spareKeyMend: 'tidelock passphrase set, ou tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'secrets courts : aucun',
      what: 'secrets courts : moins de 80 bits, des codes vus peuvent donc les révéler : {accounts}',
      mend: 'reconfigurer le second facteur sur le site',
    },
    'modest-secrets': {
      none: 'secrets modestes : aucun',
      what: 'secrets modestes : moins que les 128 bits de la RFC 4226 : {accounts}',
    },
    'shared-secrets': {
      none: 'secrets partagés : aucun',
      what: 'secrets partagés : un même secret dans des comptes de noms différents : {accounts}',
      mend: 'reconfigurer le second facteur sur tous les sites sauf un',
    },
    duplicates: {
      none: 'doublons : aucun',
      what: 'doublons : même émetteur et même nom de compte : {accounts}',
    },
    unconfirmed: {
      none: 'non confirmés : aucun',
      what: 'non confirmés : aucun site n’a accepté de code à notre connaissance : {accounts}',
      mend: 'se connecter une fois avec un code, puis l’indiquer dans la fenêtre : menu du compte, « Le site a accepté un code »',
    },
    'pin-needed': {
      none: 'PIN : aucun ne manque',
      what: 'PIN : pas de code sans son PIN : {accounts}',
      mend: 'le saisir dans la fenêtre : modifier le compte',
    },
  },
  noName: 'sans nom',
  bits: '{names} ({bits, plural, one {# bit} many {# bits} other {# bits}})',
  more: '{count, plural, one {# autre} many {# autres} other {# autres}}',
  trash:
    '{count, plural, =0 {corbeille : vide} one {corbeille : # compte ; son site demande toujours des codes} many {corbeille : # comptes ; leurs sites demandent toujours des codes} other {corbeille : # comptes ; leurs sites demandent toujours des codes}}',
  permissions: {
    private: 'droits : pour vous seul',
    unknown: 'droits : rien à examiner',
    open: 'droits : d’autres sur cet ordinateur ont accès à {files}',
  },
  folder: {
    durable: 'dossier : {path}, un enregistrement survit à une coupure de courant',
    notDurable:
      'dossier : {path}, ce disque ne garantit pas qu’un enregistrement survive à une coupure de courant',
    notDurableMend: 'tidelock backup FILE, vers un autre disque',
    missing: 'dossier : {path} n’existe pas encore',
  },
  clock: {
    sane: 'horloge : plausible',
    corrected: 'horloge : plausible ; les codes l’utilisent corrigée de {seconds}',
    beforeBuild: 'horloge : elle indique une date antérieure à la création de ce programme',
    beforeBuildMend: 'régler la date : timedatectl set-time, ou les paramètres du système',
    behindSave:
      'horloge : le coffre a été enregistré {seconds} s après maintenant ; elle était ou est donc fausse',
  },
  backups: {
    last: 'dernière vérifiée le {when}, {accounts, plural, one {# compte} many {# comptes} other {# comptes}}',
    none: 'sauvegardes : aucune connue ici ; tidelock backup FILE en fait une',
    off: 'sauvegardes : {last} ; aucune n’est automatique',
    recent: 'sauvegardes : {last}, automatiquement vers {folder}',
    old: 'sauvegardes : aucune n’est récente ; {last}',
    failed: 'sauvegardes : l’automatique vers {folder} a échoué. {fault}',
    failedBefore: 'sauvegardes : l’automatique vers {folder} a échoué. {fault} Avant cela : {last}.',
  },
  display: { there: 'affichage : {kind}', none: 'affichage : aucun ; la ligne de commande fonctionne sans' },
  tray: {
    there:
      '{host, select, none {zone de notification : affichée par un programme de ce bureau} other {zone de notification : affichée par {host}}}',
    none: 'zone de notification : rien n’affiche ses icônes ici ; sous GNOME, l’extension AppIndicator le fait',
  },
  hotkey: {
    works: 'raccourcis : peuvent être définis ; {set}',
    portal: 'raccourcis : le portail du bureau les accorde ; {set}',
    wayland:
      'raccourcis : Wayland laisse les raccourcis globaux au bureau ; associer tidelock --toggle dans ses paramètres ; {set}',
    set: 'définis : {keys}',
    noneSet: 'aucun n’est défini',
    quick: 'fenêtre rapide {keys}',
    copyLast: 'copier le dernier {keys}',
    accounts: '{count, plural, one {# compte} many {# comptes} other {# comptes}}',
    none: 'raccourcis : il faut un affichage',
  },
  clipboard: {
    marked:
      'presse-papiers : la fenêtre marque les codes avec {marks} contre les historiques et le cloud ; {tool, select, none {--copy a besoin de xclip, xsel ou wl-copy, qui ne sont pas installés} other {--copy utilise {tool}, sans marques}}',
    plain:
      'presse-papiers : simple, un historique peut garder des codes ; {tool, select, none {--copy a besoin de xclip, xsel ou wl-copy, qui ne sont pas installés} other {--copy utilise {tool}, sans marques}}',
    unknown:
      'presse-papiers : {tool, select, none {--copy a besoin de xclip, xsel ou wl-copy, qui ne sont pas installés} other {--copy utilise {tool}, sans marques}}',
    none: 'presse-papiers : il faut un affichage',
  },
  typing: {
    there: 'saisie : par {tool}',
    none: 'saisie : aucun outil ; xdotool s’en charge sous X11, wtype ou ydotool sous Wayland si le bureau indique la fenêtre au premier plan',
  },
  runtime: {
    fine: '{electron, select, none {environnement : Node {node}} other {environnement : Node {node}, Electron {electron}}}',
    old: 'environnement : Node {node} est trop ancien',
    oldMend: 'installer Node 20.19 ou plus récent',
  },

  drift: {
    onTime: 'Les deux horloges concordent.',
    onTimeCorrected:
      'L’horloge de cet ordinateur est juste d’elle-même ; la correction en vigueur est fausse.',
    behind: 'Cette horloge retarde de {from} à {to} s sur l’autre appareil.',
    ahead: 'Cette horloge avance de {from} à {to} s sur l’autre appareil.',
    madeUp: 'La correction en vigueur, {seconds}, le compense.',
    howTo: 'Réglez l’horloge, ou : tidelock doctor --offset {offset}',
    nowhere: 'Ce code ne correspond à aucun instant à moins de {seconds} s de maintenant.',
    malformed:
      'Un code de ce compte a {digits, plural, one {# caractère} many {# caractères} other {# caractères}}.',
    notTimed: 'Ce compte utilise un compteur et ne suit pas l’horloge.',
    corrected: 'Les codes de ce coffre utilisent l’horloge corrigée de {seconds}.',
    setBack: 'Les codes de ce coffre utilisent l’horloge telle quelle.',
  },
}
