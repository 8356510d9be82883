// French: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'État et activité',
  tabs: { label: 'Ce qui est affiché', findings: 'État', log: 'Activité' },
  looking: 'Vérification…',
  allWell: 'Tout va bien.',
  needs:
    '{count, plural, one {# point demande votre attention.} many {# points demandent votre attention.} other {# points demandent votre attention.}}',
  allWellText: 'Rien ici ne demande votre attention.',
  needsText: 'Chaque point dit pourquoi, et mène là où vous pouvez le changer.',
  grades: { act: 'À traiter', know: 'Bon à savoir', fine: 'En ordre' },
  findings: {
    'short-secrets': {
      fine: 'Aucun secret n’a moins de 80 bits',
      what: '{count, plural, one {# compte avec un secret court} many {# comptes avec un secret court} other {# comptes avec un secret court}}',
      why: 'Moins de 80 bits peuvent être devinés à partir de codes que quelqu’un a vus. C’est le site qui a choisi le secret : désactivez puis réactivez-y la validation en deux étapes pour en obtenir un nouveau, et prévenez le site s’il est aussi court.',
    },
    'modest-secrets': {
      fine: 'Tous les secrets ont 128 bits ou plus',
      what: '{count, plural, one {# compte avec moins de 128 bits} many {# comptes avec moins de 128 bits} other {# comptes avec moins de 128 bits}}',
      why: 'La norme (RFC 4226) en demande 128. Beaucoup de sites en donnent 80, et on ne connaît aucun cas où un tel secret ait été deviné ; vous n’avez rien à faire.',
    },
    'shared-secrets': {
      fine: 'Chaque compte a son propre secret',
      what: '{count, plural, =1 {Un secret dans plusieurs comptes} one {# secret partagé par plusieurs comptes} many {# secrets partagés par plusieurs comptes} other {# secrets partagés par plusieurs comptes}}',
      why: 'Qui en obtient un les a tous. Si ce sont des sites différents, refaites la validation en deux étapes sur tous sauf un ; si c’est le même compte, mettez-en un à la corbeille.',
    },
    duplicates: {
      fine: 'Aucun compte n’a les mêmes noms qu’un autre',
      what: '{count, plural, =1 {Plusieurs comptes avec les mêmes noms} one {# fois plusieurs comptes avec les mêmes noms} many {# fois plusieurs comptes avec les mêmes noms} other {# fois plusieurs comptes avec les mêmes noms}}',
      why: 'Souvent, l’un d’eux reste d’une configuration précédente. Essayez quel code le site accepte avant d’en retirer un, ou donnez-leur des noms différents.',
    },
    unconfirmed: {
      fine: 'Aucun compte n’attend d’être confirmé',
      what: '{count, plural, one {# compte dont les codes n’ont jamais été confirmés} many {# comptes dont les codes n’ont jamais été confirmés} other {# comptes dont les codes n’ont jamais été confirmés}}',
      why: 'Configuré ici, sans qu’un site ait accepté un code à notre connaissance. Un secret mal lu ne se voit qu’une fois l’accès perdu : connectez-vous une fois, puis cochez-le ici.',
    },
    'pin-needed': {
      fine: 'Le PIN ne manque à aucun compte',
      what: '{count, plural, one {# compte sans PIN} many {# comptes sans PIN} other {# comptes sans PIN}}',
      why: 'Aucun code ne peut être calculé avant sa saisie.',
    },
    'spare-slot': {
      fine: 'Plus d’un moyen d’ouvrir : {ways}',
      what: 'Seul moyen d’ouvrir ce coffre : {ways}',
      why: 'Un trousseau se perd, une phrase de passe s’oublie, et tous les comptes avec. Ajoutez un second moyen : une phrase de passe, ou une clé de récupération sur papier.',
    },
    backup: {
      nothing: 'Rien à sauvegarder pour l’instant',
      none: 'Aucune sauvegarde vérifiée',
      noneWhy:
        'Une sauvegarde compte une fois qu’elle a été rouverte après son écriture. Faites-en une et gardez-la sur un autre disque.',
      fine: 'Une sauvegarde s’est ouverte à la vérification, {moment}',
      what: 'La dernière sauvegarde vérifiée date du {moment}',
      why: 'Ce qui a été ajouté depuis n’est que dans ce coffre. Faites-en une nouvelle et gardez-la sur un autre disque.',
    },
    keychain: {
      works:
        '{backend, select, none {La clé est gardée par le trousseau} other {La clé est gardée par {backend}}}',
      unused: 'Aucun trousseau n’ouvre ce coffre tout seul',
      plain:
        '{backend, select, none {La clé est gardée par le trousseau, qui ne la protège pas} other {La clé est gardée par {backend}, qui ne la protège pas}}',
      plainWhy:
        'Tous vos programmes, et quiconque a le disque, peuvent la lire. Définissez une phrase de passe et désactivez le trousseau.',
      changed:
        '{backend, select, none {Le trousseau en est maintenant un autre} other {Le trousseau est maintenant {backend}}}',
      changedWhy:
        'La clé a été stockée par un autre. Désactivez puis réactivez le trousseau dans les paramètres pour la stocker à nouveau.',
    },
    permissions: {
      fine: 'Les fichiers du coffre ne sont accessibles qu’à vous',
      what: 'D’autres sur cet ordinateur ont accès aux fichiers du coffre',
      why: 'Ce qu’ils trouvent est chiffré, mais ils pourraient le copier ou le remplacer. Retirez tous les droits au groupe et aux autres (chmod go=) :',
    },
    clock: {
      wrong: 'L’horloge de cet ordinateur est fausse',
      wrongWhy:
        'Elle indique une date antérieure à la création de Tidelock : les codes sont donc faux. Réglez la date dans les paramètres du système.',
      fine: 'L’horloge est plausible',
      what: 'Les codes sont calculés avec une horloge corrigée de {seconds} s',
      why: 'C’est juste tant que l’horloge de l’ordinateur est décalée. Si elle a été réglée depuis, retirez la correction.',
    },
    'set-aside': {
      fine: 'Tous les comptes du fichier sont lisibles',
      what: '{count, plural, one {# compte n’a pas pu être lu} many {# comptes n’ont pas pu être lus} other {# comptes n’ont pas pu être lus}}',
      why: 'Ils sont gardés intacts dans le fichier et relus à chaque démarrage. Un Tidelock plus récent peut les lire, ou une sauvegarde les avoir entiers.',
    },
    trash: {
      fine: 'La corbeille est vide',
      what: '{count, plural, one {# compte dans la corbeille} many {# comptes dans la corbeille} other {# comptes dans la corbeille}}',
      why: 'Leurs sites demandent toujours des codes tant que vous n’y désactivez pas la validation en deux étapes.',
    },
    'slots-changed': {
      fine: 'Les clés sont celles qui ont été enregistrées',
      what: 'Les clés de ce coffre ont été modifiées hors de Tidelock',
      why: 'Si ce n’était pas vous, définissez une nouvelle phrase de passe et créez une nouvelle clé de récupération.',
    },
    'older-copy': {
      fine: 'C’est la copie la plus récente vue ici',
      what: 'Ce coffre est plus ancien que le dernier vu ici',
      why: 'Des modifications récentes peuvent manquer. Si vous n’avez pas remis une ancienne copie, cherchez qui l’a fait.',
    },
    folder: {
      fine: 'Un enregistrement survit à une coupure de courant',
      what: 'Ce disque ne garantit pas qu’un enregistrement survive à une coupure de courant',
      why: 'Gardez une sauvegarde sur un autre disque.',
    },
  },
  wayIn: { keychain: 'le trousseau', passphrase: 'une phrase de passe', recovery: 'une clé de récupération' },
  bits: '{bits, plural, one {# bit} many {# bits} other {# bits}}',
  showAll: 'Tout afficher ({count, number})',
  showFewer: 'Afficher moins',
  accountsOf: 'Comptes : {what}',
  gone: 'un compte qui n’existe plus',
  actions: {
    settings: 'Ouvrir les paramètres',
    trash: 'Ouvrir la corbeille',
    clock: 'Vérifier l’horloge…',
    again: 'Vérifier à nouveau',
    show: 'Afficher',
    showLabel: 'Afficher {name} dans la liste',
    pin: 'Saisir le PIN',
    pinLabel: 'Saisir le PIN pour {name}',
    confirm: 'Accepté',
    confirmLabel: 'Le site a accepté un code pour {name}',
  },
  log: {
    filter: 'Afficher',
    filters: {
      all: 'Tout',
      opening: 'Ouverture et verrouillage',
      codes: 'Codes utilisés',
      secrets: 'Secrets affichés',
      moving: 'Imports, exports, sauvegardes',
      keys: 'Clés',
    },
    event: {
      unlocked: {
        keychain: 'Ouvert par le trousseau',
        passphrase: 'Ouvert par une phrase de passe',
        recovery: 'Ouvert par une clé de récupération',
      },
      locked: {
        asked: 'Verrouillé',
        idle: 'Verrouillé, car inactif',
        hidden: 'Verrouillé, car aucune fenêtre n’était visible',
        suspend: 'Verrouillé, car l’ordinateur s’est mis en veille',
        'screen-lock': 'Verrouillé avec l’écran',
        'tampered-clock': 'Verrouillé, car l’horloge a sauté',
      },
      'unlock-failed':
        '{count, plural, one {# phrase de passe incorrecte} many {# phrases de passe incorrectes} other {# phrases de passe incorrectes}}',
      'proof-failed': 'Phrase de passe incorrecte lors d’une confirmation',
      copied: 'Code copié : {name}',
      typed: 'Code saisi : {name}',
      'code-revealed': 'Code affiché : {name}',
      'secret-shown': 'Secret affiché : {name}',
      'site-codes-shown': 'Codes de récupération affichés : {name}',
      exported:
        '{count, plural, one {# compte exporté} many {# comptes exportés} other {# comptes exportés}} ({format})',
      'moved-to-phone':
        'Affichage pour un téléphone : {count, plural, one {# compte} many {# comptes} other {# comptes}}',
      imported:
        '{count, plural, one {# compte importé} many {# comptes importés} other {# comptes importés}}',
      'backed-up':
        '{count, plural, one {# compte sauvegardé} many {# comptes sauvegardés} other {# comptes sauvegardés}}',
      restored:
        '{count, plural, one {# compte restauré} many {# comptes restaurés} other {# comptes restaurés}}',
      'slot-made': {
        keychain: 'Le trousseau a été activé',
        passphrase: 'La phrase de passe a été définie',
        recovery: 'La clé de récupération a été créée',
      },
      'slot-removed': {
        keychain: 'Le trousseau a été désactivé',
        passphrase: 'La phrase de passe a été supprimée',
        recovery: 'La clé de récupération a été supprimée',
      },
      'log-cleared': 'Le journal a été effacé',
    },
    list: 'Activité, la plus récente d’abord',
    found: '{count, plural, one {# entrée} many {# entrées} other {# entrées}}',
    emptyTitle: 'Rien pour l’instant',
    emptyText: 'Ce qui se fait dans ces fenêtres est noté ici, chiffré, sur cet ordinateur seul.',
    noneTitle: 'Rien de ce genre',
    noneText: 'Il y a d’autres entrées : choisissez « Tout ».',
    offTitle: 'Le journal d’activité est désactivé',
    offText: 'Rien n’est noté. Il peut être activé dans les paramètres.',
    clear: 'Effacer…',
    clearTitle: 'Effacer le journal d’activité ?',
    clearText: 'Toutes les entrées sont supprimées. Le fait qu’il a été effacé, et quand, est noté.',
    clearButton: 'Effacer le journal',
    cleared: 'Le journal d’activité est vide.',
  },
  settings: {
    section: 'Journal d’activité',
    on: 'Tenir un journal d’activité',
    onText:
      'Ce qui s’est fait dans les fenêtres de Tidelock et quand, chiffré avec la clé du coffre. Ni codes, ni secrets, ni noms. La ligne de commande ne note rien.',
    offTitle: 'Désactiver le journal d’activité ?',
    offText:
      'Le journal est supprimé de cet ordinateur, et avec lui les derniers comptes utilisés et leur fréquence. Plus rien n’est noté.',
    offButton: 'Désactiver et supprimer',
    offDone: 'Le journal d’activité est désactivé, et son fichier supprimé.',
    keepFor: 'Garder les entrées',
    days: '{count, plural, =1 {un jour} one {# jour} many {# jours} other {# jours}}',
    years: '{count, plural, =1 {un an} one {# an} many {# ans} other {# ans}}',
    daysText: 'Au plus les 10 000 dernières.',
    usage: 'Les comptes que vous utilisez',
    usageText: 'Comptés ici, chiffrés aussi, pour que les derniers et les plus utilisés viennent d’abord.',
    reset: 'Oublier',
    resetTitle: 'Oublier les comptes que vous utilisez ?',
    resetText: 'Les comptages et la liste des derniers utilisés sont supprimés. Le journal d’activité reste.',
    resetDone: 'Oublié.',
    open: 'État et activité',
    openText: 'Ce qui demande votre attention, et le journal lui-même.',
    openButton: 'Ouvrir',
  },
}
