// French: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Exporter',
  none: 'Il n’y a aucun compte à exporter.',
  which: 'Quels comptes',
  all: '{count, plural, =1 {Le seul compte} one {# compte} many {Les # comptes} other {Les # comptes}}',
  found:
    '{count, plural, one {# compte trouvé} many {# comptes trouvés} other {# comptes trouvés}} par « {query} »',
  one: 'Seulement {name}',
  chosen:
    '{count, plural, =1 {Le compte sélectionné} one {# compte sélectionné} many {Les # comptes sélectionnés} other {Les # comptes sélectionnés}}',
  sealedGroup: 'Chiffré',
  plainGroup: 'Non chiffré : quiconque obtient le fichier a vos comptes',
  formats: {
    backup: {
      name: 'Sauvegarde chiffrée',
      text: 'Tout ce qui concerne les comptes. S’ouvre dans Tidelock, et dans les applications qui lisent les fichiers d’Aegis.',
    },
    'aegis-sealed': {
      name: 'Aegis, chiffré',
      text: 'S’ouvre dans Aegis et dans les applications qui lisent ses fichiers, avec un mot de passe que vous choisissez maintenant.',
    },
    aegis: { name: 'Aegis', text: 'S’ouvre dans Aegis et dans la plupart des autres applications.' },
    '2fas': { name: '2FAS', text: 'S’ouvre dans 2FAS et dans les applications qui lisent ses fichiers.' },
    uris: {
      name: 'Texte avec liens',
      text: 'Un lien otpauth:// par ligne, accepté par presque toutes les applications et tous les gestionnaires de mots de passe.',
    },
    'migration-qr': {
      name: 'Images pour Google Authenticator',
      text: 'Des codes QR en fichiers PNG, dix comptes chacun. Pour les scanner sur cet écran, fermez ceci et choisissez « Transférer vers un téléphone ».',
    },
    html: {
      name: 'Feuille de codes QR',
      text: 'Chaque compte avec son code QR et son lien, à imprimer et à mettre sous clé.',
    },
  },
  next: 'Continuer',
  titleOf: 'Exporter : {format}',
  goes: '{count, plural, one {# compte sera écrit. Il reste aussi ici.} many {# comptes seront écrits. Ils restent aussi ici.} other {# comptes seront écrits. Ils restent aussi ici.}}',
  allLeft: 'Aucun compte ne convient à ce format.',
  left: '{count, plural, one {# compte n’est pas exporté} many {# comptes ne sont pas exportés} other {# comptes ne sont pas exportés}}',
  leftWhy: {
    type: 'Pas dans le fichier, car ce format n’a pas ce type de code :',
    digits: 'Pas dans le fichier, car ce format n’a que 6 ou 8 chiffres :',
    period: 'Pas dans le fichier, car ce format n’a qu’une période de 30 s :',
    secret: 'Pas dans le fichier, car ce format ne peut pas contenir un secret de cette forme :',
    'too-long': 'Pas dans le fichier, car ses noms sont trop longs :',
  },
  lost: '{count, plural, one {# compte perd quelque chose} many {# comptes perdent quelque chose} other {# comptes perdent quelque chose}}',
  lostWhat: 'Dans le fichier, il manque : {parts}. Comptes :',
  lostPart: {
    note: 'la remarque',
    pin: 'le PIN',
    icon: 'l’icône',
    pinned: 'l’épinglage',
    groups: 'les groupes',
    tags: 'les étiquettes',
  },
  danger:
    'Ce qui est écrit n’est pas chiffré. Quiconque l’obtient peut dès lors générer les codes de {count, plural, =1 {ce compte} one {# compte} many {ces # comptes} other {ces # comptes}}, sur n’importe quel appareil.',
  dangerThen:
    'Ne le gardez nulle part plus longtemps que nécessaire, ni dans un dossier cloud, et ne l’envoyez par aucun message.',
  opensWith: 'S’ouvre avec',
  ownKeys: {
    both: 'La phrase de passe ou la clé de récupération de ce coffre',
    passphrase: 'La phrase de passe de ce coffre',
    recovery: 'La clé de récupération de ce coffre',
  },
  ownPassword: 'Un mot de passe à part',
  password: 'Mot de passe du fichier',
  passwordAgain: 'Répéter le mot de passe',
  passwordMissing: 'Saisissez un mot de passe.',
  passwordForgotten: 'Personne ne peut ouvrir le fichier sans lui.',
  proves: 'De ce coffre, pour montrer que c’est bien vous.',
  save: 'Enregistrer…',
  print: 'Imprimer…',
  working: 'Écriture, relecture et comparaison. Les codes continuent.',
  doneTitle: 'Export terminé',
  done: '{files, plural, =1 {{count, plural, one {# compte écrit, relu et comparé} many {# comptes écrits, relus et comparés} other {# comptes écrits, relus et comparés}}.} one {{count, plural, one {# compte écrit dans # fichier, relu et comparé} many {# comptes écrits dans {files, number} fichier, relus et comparés} other {# comptes écrits dans {files, number} fichier, relus et comparés}}.} many {{count, plural, one {# compte écrit dans {files, number} fichiers, relu et comparé} many {# comptes écrits dans {files, number} fichiers, relus et comparés} other {# comptes écrits dans {files, number} fichiers, relus et comparés}}.} other {{count, plural, one {# compte écrit dans {files, number} fichiers, relu et comparé} many {# comptes écrits dans {files, number} fichiers, relus et comparés} other {# comptes écrits dans {files, number} fichiers, relus et comparés}}.}}',
  files: 'Fichiers',
  doneDelete:
    '{files, plural, one {Le fichier n’est pas chiffré : supprimez-le quand il a servi, aussi de la corbeille.} many {Les fichiers ne sont pas chiffrés : supprimez-les quand ils ont servi, aussi de la corbeille.} other {Les fichiers ne sont pas chiffrés : supprimez-les quand ils ont servi, aussi de la corbeille.}}',
  doneSealed: 'Sans la phrase de passe ou le mot de passe, personne ne peut l’ouvrir, vous non plus.',
  printed:
    'La feuille avec {count, plural, one {# compte} many {# comptes} other {# comptes}} est partie à l’imprimante.',
  printedThen: 'Mettez-la sous clé. Une imprimante partagée peut garder ce qu’elle a imprimé.',
  settings: {
    title: 'Exporter les comptes',
    text: 'Vers une autre application, une sauvegarde, ou du papier',
    button: 'Exporter…',
  },
}
