// Brazilian Portuguese: what can be done, by name.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Buscar um comando…',
  shortcuts: 'Atalhos de teclado',
  find: 'Ir para a busca',
  add: 'Adicionar uma conta',
  scan: 'Ler um código QR',
  import: 'Importar de outro app',
  paste: 'Colar um link',
  byHand: 'Digitar uma conta à mão',
  history: 'Histórico do cofre',
  backUp: 'Fazer backup agora…',
  restore: 'Restaurar um backup…',
  clearClipboard: 'Limpar a área de transferência',
  nextCodesOn: 'Mostrar os próximos códigos',
  nextCodesOff: 'Não mostrar os próximos códigos',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema escuro',
  systemTheme: 'Tema do sistema',
  select: 'Selecionar contas',
  selectThis: 'Selecionar',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Delete',
    space: 'Espaço',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'Clique',
    letters: 'Uma letra',
  },
  selecting: {
    name: 'Contas selecionadas',
    done: 'Parar de selecionar',
    choose: 'Escolher contas',
    count: '{count, plural, one {# selecionada} many {# selecionadas} other {# selecionadas}}',
    unseen: '{count, plural, one {# não mostrada} many {# não mostradas} other {# não mostradas}}',
    cleared: 'Nada mais está selecionado',
    all: 'Selecionar tudo',
    allFound: 'Selecionar tudo o que foi encontrado',
    sort: 'Grupos e etiquetas…',
    pin: 'Fixar no topo',
    unpin: 'Desafixar',
    export: 'Exportar…',
    move: 'Transferir para um celular…',
    trash: 'Mover para a lixeira',
    selectLabel: 'Selecionar {name}',
    trashed:
      '{count, plural, one {# conta está na lixeira. O site continua pedindo um código.} many {# de contas estão na lixeira. Os sites continuam pedindo um código.} other {# contas estão na lixeira. Os sites continuam pedindo um código.}}',
    restored:
      '{count, plural, one {# conta está de volta na lista.} many {# de contas estão de volta na lista.} other {# contas estão de volta na lista.}}',
    pinned:
      '{count, plural, one {# conta fixada no topo.} many {# de contas fixadas no topo.} other {# contas fixadas no topo.}}',
    unpinned:
      '{count, plural, one {# conta não está mais fixada.} many {# de contas não estão mais fixadas.} other {# contas não estão mais fixadas.}}',
  },
}
