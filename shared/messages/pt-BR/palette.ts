// Brazilian Portuguese: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type { bulk as enBulk, palette as enPalette, shortcutSheet as enShortcutSheet } from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof enPalette> = {
  title: 'Buscar um comando',
  field: 'Comando ou conta',
  placeholder: 'Buscar comandos e contas',
  list: 'Comandos e contas',
  nothing: 'Nenhum comando e nenhuma conta corresponde a “{query}”.',
  found:
    '{count, plural, one {# resultado} many {# de resultados} other {# resultados}}. Enter executa {first}',
  of: '{action} · {name}',
  copies: 'Copiar código',
  opensPin: 'Digitar PIN',
  countsUp: 'Novo código',
  moreOf: 'Mais ações de {name}',
  backToAll: 'Voltar a todos os comandos',
  hintRun: 'executar',
  hintMore: 'mais ações',
  hintBack: 'voltar',
  hintClose: 'fechar',
}

export const shortcutSheet: Translation<typeof enShortcutSheet> = {
  title: 'Atalhos de teclado',
  topics: {
    window: 'Em toda parte',
    list: 'Na lista',
    account: 'Com uma conta',
    selecting: 'Várias contas',
    quick: 'Na janela rápida',
  },
  gestures: {
    type: 'Buscar: basta digitar',
    walk: 'Percorrer a lista',
    ends: 'Primeira e última conta',
    pages: 'Uma página acima ou abaixo',
    back: 'Limpar a busca, voltar',
    paste: 'Colar um link ou uma imagem para adicionar',
    menu: 'Menu da conta',
    choose: 'Selecionar ou desmarcar',
    range: 'Selecionar daqui até ali',
    chooseAll: 'Selecionar toda a lista',
    trashChosen: 'Mover as contas selecionadas para a lixeira',
    stop: 'Parar de selecionar',
    quickCopy: 'Copiar o código e ocultar',
    quickType: 'Digitar o código na janela anterior',
    quickPick: 'Copiar pela posição na lista',
    quickHide: 'Ocultar a janela',
  },
  or: 'ou',
  open: 'Abrir',
  settingsText: 'Todas as teclas desta janela em uma página.',
}

export const bulk: Translation<typeof enBulk> = {
  title: 'Grupos e etiquetas de {count, plural, one {# conta} many {# de contas} other {# contas}}',
  groups: 'Grupos',
  noGroups: 'Ainda não há nenhum grupo.',
  newGroup: 'Novo grupo',
  addGroup: 'Adicionar grupo',
  tags: 'Etiquetas',
  noTags: 'Nenhuma delas tem etiqueta.',
  newTag: 'Nova etiqueta',
  newTagHint: 'Sem espaço, como trabalho',
  addTag: 'Adicionar etiqueta',
  tagFault: 'Uma etiqueta é uma palavra de no máximo 32 caracteres. Tire os espaços.',
  groupFault: 'O nome de um grupo tem de 1 a 64 caracteres.',
  some: '{count, number} de {all, number}',
  save: 'Salvar',
  saved: '{count, plural, one {# conta alterada.} many {# de contas alteradas.} other {# contas alteradas.}}',
}
