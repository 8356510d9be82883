// Brazilian Portuguese: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Lixeira',
  text: 'As contas ficam aqui por 30 dias. Os sites delas continuam pedindo um código.',
  after:
    'Uma conta excluída de vez ainda está nas cópias anteriores do cofre até que elas desapareçam. Você pode recuperá-la de lá:',
  emptyTitle: 'A lixeira está vazia',
  emptyText: 'As contas que você remove esperam aqui, para que um deslize não custe nada.',
  deleted: 'Removida em {when}',
  keptUntil: 'guardada até {when}',
  goesSoon: 'desaparece nos próximos dias',
  restore: 'Restaurar',
  restoreLabel: 'Restaurar {name}',
  remove: 'Excluir de vez',
  removeLabel: 'Excluir {name} de vez',
  removeAll: 'Esvaziar a lixeira',
  restored: '{name} está de volta na lista',
  confirmTitle: 'Excluir {name} de vez?',
  confirmAllTitle:
    '{count, plural, one {Excluir # conta de vez?} many {Excluir # de contas de vez?} other {Excluir # contas de vez?}}',
  confirmText:
    'O segredo e os códigos de recuperação dela saem do cofre. As cópias anteriores do cofre os mantêm por até 30 dias; o histórico pode recuperá-los de lá. Depois disso, um site que ainda peça um código pode deixar você de fora.',
  confirmButton: 'Excluir de vez',
  gone: 'Conta excluída: {name}',
  goneAll: 'A lixeira agora está vazia',
}
