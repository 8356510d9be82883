// Spanish: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Papelera',
  text: 'Las cuentas se quedan aquí 30 días. Sus sitios siguen pidiendo un código.',
  after:
    'Una cuenta eliminada del todo sigue en las copias anteriores de la bóveda hasta que estas desaparecen. Puedes recuperarla desde allí:',
  emptyTitle: 'La papelera está vacía',
  emptyText: 'Las cuentas que quitas esperan aquí, para que un descuido no cueste nada.',
  deleted: 'Quitada el {when}',
  keptUntil: 'se conserva hasta el {when}',
  goesSoon: 'desaparece en los próximos días',
  restore: 'Restaurar',
  restoreLabel: 'Restaurar {name}',
  remove: 'Eliminar del todo',
  removeLabel: 'Eliminar {name} del todo',
  removeAll: 'Vaciar la papelera',
  restored: '{name} vuelve a estar en la lista',
  confirmTitle: '¿Eliminar {name} del todo?',
  confirmAllTitle:
    '{count, plural, one {¿Eliminar # cuenta del todo?} many {¿Eliminar # de cuentas del todo?} other {¿Eliminar # cuentas del todo?}}',
  confirmText:
    'Su secreto y sus códigos de recuperación salen de la bóveda. Las copias anteriores de la bóveda los conservan hasta 30 días; el historial puede recuperarlos de ahí. Después, un sitio que siga pidiendo un código puede dejarte fuera.',
  confirmButton: 'Eliminar del todo',
  gone: 'Cuenta eliminada: {name}',
  goneAll: 'La papelera ya está vacía',
}
