// Brazilian Portuguese: english.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Mostrar',
    all: 'Todas',
    recent: 'Usadas há pouco',
    unconfirmed: 'Nunca confirmadas',
    ungrouped: 'Sem grupo',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# conta} many {# de contas} other {# contas}}',
  },
  sort: {
    menu: 'Ordem e grupos…',
    title: 'Ordem e grupos',
    manual: 'Manual',
    issuer: 'Por emissor',
    account: 'Por nome da conta',
    'last-used': 'Últimas usadas primeiro',
    'most-used': 'Mais usadas primeiro',
    added: 'Mais recentes primeiro',
    said: 'Ordem: {how}',
    groups: 'Editar grupos…',
  },
  noMove: {
    sorted: 'As contas só podem ser movidas à mão quando a ordem é manual. Escolha isso em “Ordem e grupos”.',
    part: 'As contas só podem ser movidas à mão enquanto todas são mostradas.',
  },
  nothing: {
    hint: 'Você também pode buscar por group:trabalho, tag:e-mail ou #e-mail, e type:hotp. Um hífen exclui: -tag:antigo.',
    elsewhere:
      '{count, plural, one {# conta corresponde fora do que é mostrado.} many {# de contas correspondem fora do que é mostrado.} other {# contas correspondem fora do que é mostrado.}}',
    everywhere: 'Buscar em tudo',
    emptyTitle: 'Ainda não há nada aqui',
    emptyText: 'Adicione contas a este grupo editando-as ou pelo menu da linha delas.',
    showAll: 'Mostrar todas as contas',
  },
  fields: {
    groups: 'Grupos',
    groupsHint: 'Digite um nome e aperte Enter. Um nome novo cria um grupo novo.',
    tags: 'Etiquetas',
    tagsHint: 'Digite uma palavra e aperte Enter.',
    add: 'Adicionar {name}',
    remove: 'Remover {name}',
    more: 'Grupos e etiquetas',
  },
  account: {
    menu: 'Grupos e etiquetas…',
    title: 'Grupos e etiquetas',
    save: 'Salvar',
    saved: 'Grupos e etiquetas de {name} salvos',
  },
  groups: {
    title: 'Grupos',
    none: 'Ainda não há grupos. Uma conta pode estar em vários grupos, ou em nenhum.',
    newLabel: 'Novo grupo',
    add: 'Adicionar',
    nameLabel: 'Nome do grupo {name}',
    count: '{count, plural, =0 {nenhuma conta} one {# conta} many {# de contas} other {# contas}}',
    up: 'Mover {name} para cima',
    down: 'Mover {name} para baixo',
    remove: 'Remover {name}',
    moved: '{name}, posição {place, number} de {count, number}',
    removed: 'Grupo {name} removido. As contas dele continuam aqui.',
    done: 'Concluir',
  },
  usage: {
    section: 'Ordem',
    sort: 'Ordenar as contas',
    groups: 'Grupos',
    groupsText: 'Adicione, renomeie, reordene ou remova grupos.',
    edit: 'Editar…',
    count: 'Contar o uso das contas',
    countText:
      'Para as ordens “Últimas usadas primeiro” e “Mais usadas primeiro”. Fica no registro selado deste computador.',
    needsLog: 'Precisa do registro de atividade, que está desativado.',
    forget: 'Esquecer o uso das contas',
    forgetButton: 'Esquecer',
    forgetTitle: 'Esquecer todo o uso?',
    forgetText: 'São esquecidos quanto e quando as contas foram usadas. As contas ficam.',
    forgotten: 'O uso foi esquecido',
  },
}
