// French: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: 'QR de « {name} »',
  danger:
    'Quiconque voit ou photographie ce QR peut dès lors générer les codes de « {name} », sur n’importe quel appareil.',
  alone: 'Assurez-vous que personne ne regarde et que l’écran n’est pas partagé.',
  passphrase: 'Votre phrase de passe',
  show: 'Afficher le QR',
  qrLabel: 'Code QR pour {name}',
  tooLong: 'Ce compte est trop long pour un QR. Utilisez son lien.',
  link: 'Lien',
  png: 'Enregistrer en PNG',
  svg: 'Enregistrer en SVG',
  saved: '{file} enregistré. Quiconque l’a peut générer les codes : supprimez-le une fois scanné.',
  left: '{seconds, number} s',
  hides: 'Masqué à nouveau dans {seconds, number} s',
  hidden: 'Il a été masqué à nouveau.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Transférer vers un téléphone',
  text: '{count, plural, one {# compte peut aller dans Google Authenticator, ou dans toute application qui lit ses codes d’export. Il reste aussi ici.} many {# comptes peuvent aller dans Google Authenticator, ou dans toute application qui lit ses codes d’export. Ils restent aussi ici.} other {# comptes peuvent aller dans Google Authenticator, ou dans toute application qui lit ses codes d’export. Ils restent aussi ici.}}',
  none: 'Aucun compte ne peut être transféré.',
  losses:
    '{count, plural, one {# compte n’est pas transféré :} many {# comptes ne sont pas transférés :} other {# comptes ne sont pas transférés :}}',
  loss: {
    type: 'reste ici : l’application du téléphone ne connaît pas ce type de code',
    digits: 'reste ici : l’application du téléphone ne connaît que 6 et 8 chiffres',
    period: 'reste ici : l’application du téléphone ne connaît que des intervalles de 30 secondes',
    'too-long': 'reste ici : ses noms ou son secret sont trop longs pour un code',
  },
  more: '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
  danger:
    'Quiconque voit ou photographie les codes suivants peut générer les codes {count, plural, =1 {de ce compte} one {de # compte} many {des # comptes} other {des # comptes}}.',
  show: 'Afficher les codes',
  place: 'Code {at, number} sur {of, number}',
  scan: 'Dans l’application du téléphone, choisissez « importer » ou « scanner un code QR » et scannez ceci.',
  next: 'Code suivant',
  before: 'Retour',
  done: 'Terminé',
}
