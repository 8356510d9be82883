// French: the vault’s health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'État et activité',
  failedUnlocks:
    '{count, plural, one {# phrase de passe incorrecte depuis le dernier déverrouillage : {last}.} many {# phrases de passe incorrectes depuis le dernier déverrouillage ; la dernière : {last}.} other {# phrases de passe incorrectes depuis le dernier déverrouillage ; la dernière : {last}.}}',
  failedLabel: 'Échecs de déverrouillage',
  ask: {
    label: 'Confirmer le nouveau compte',
    question: 'Le site a-t-il accepté le code pour {name} ?',
    yes: 'Oui',
    notYet: 'Pas encore',
    thanks: 'Noté : le site accepte les codes pour {name}.',
    hint: 'S’il les refuse toujours : vérifiez l’horloge de cet ordinateur, ou reprenez le secret du site.',
    inMenu: 'Le site a accepté un code',
  },
}
