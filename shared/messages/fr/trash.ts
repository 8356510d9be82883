// French: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Corbeille',
  text: 'Les comptes restent ici 30 jours. Leurs sites demandent toujours un code.',
  after:
    'Supprimé définitivement, un compte reste dans les copies plus anciennes du coffre jusqu’à leur disparition. Vous pouvez le rétablir depuis :',
  emptyTitle: 'La corbeille est vide',
  emptyText: 'Les comptes que vous retirez attendent ici : une erreur ne coûte rien.',
  deleted: 'Retiré le {when}',
  keptUntil: 'gardé jusqu’au {when}',
  goesSoon: 'disparaît dans les prochains jours',
  restore: 'Restaurer',
  restoreLabel: 'Restaurer {name}',
  remove: 'Supprimer définitivement',
  removeLabel: 'Supprimer {name} définitivement',
  removeAll: 'Vider la corbeille',
  restored: '{name} est de retour dans la liste',
  confirmTitle: 'Supprimer {name} définitivement ?',
  confirmAllTitle:
    '{count, plural, one {Supprimer # compte définitivement ?} many {Supprimer # comptes définitivement ?} other {Supprimer # comptes définitivement ?}}',
  confirmText:
    'Son secret et ses codes de récupération quittent le coffre. Les copies plus anciennes du coffre les gardent jusqu’à 30 jours ; l’historique peut les rétablir. Ensuite, un site qui demande toujours un code peut vous bloquer l’accès.',
  confirmButton: 'Supprimer définitivement',
  gone: '{name} : supprimé',
  goneAll: 'La corbeille est maintenant vide',
}
