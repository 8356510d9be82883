// French: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Ajouter un compte',
  editTitle: 'Modifier le compte',
  ways: 'Mode d’ajout',
  byHand: 'À la main',
  link: 'Lien',
  issuer: 'Site ou émetteur',
  account: 'Nom de compte',
  accountHint: 'Votre identifiant ou e-mail sur ce site',
  secret: 'Secret',
  secretHint: 'Lettres A à Z et chiffres 2 à 7. Les espaces ne comptent pas.',
  secretHintHex: 'Chiffres 0 à 9 et lettres a à f.',
  secretKept: 'Conservé tel quel. N’en saisissez un nouveau que pour le remplacer.',
  more: 'Plus d’options',
  type: 'Type de code',
  typeName: {
    totp: 'Basé sur l’heure (TOTP)',
    hotp: 'Basé sur un compteur (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'Algorithme',
  digits: 'Chiffres',
  period: 'Période en secondes',
  counter: 'Prochain compteur',
  pin: 'PIN',
  pinHint: 'Stocké dans le coffre pour calculer les codes.',
  pinKept: 'Conservé tel quel si le champ reste vide.',
  note: 'Remarque',
  noteHint: 'Prise en compte par la recherche',
  preview: 'Code',
  previewEmpty: 'Le code apparaît ici : comparez-le avant d’enregistrer.',
  previewPin: 'Saisissez le PIN pour voir le code.',
  previewCounter: 'Compteur {counter}',
  previewCounted: 'Compteur {counter}. Les codes viennent après l’enregistrement.',
  duplicate: 'Déjà dans le coffre : {name}. Il a le même secret.',
  warning: {
    'short-secret':
      'Ce secret n’a que {bits, plural, one {# bit} many {# bits} other {# bits}} ; 128 ou plus sont habituels. Vérifiez qu’il est complet.',
    'counter-assumed':
      'Le lien n’indique pas de compteur ; il commence donc à 0. Si les codes sont refusés, réglez le compteur sous « Plus d’options ».',
    'parameters-ignored': 'Non utilisé : {names}.',
  },
  saveNew: 'Enregistrer le compte',
  saveAnyway: 'Enregistrer quand même',
  saveChanges: 'Enregistrer les modifications',
  saved: '{name} : ajouté',
  changed: '{name} : modifié',
}
