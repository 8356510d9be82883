// Brazilian Portuguese: pictures beside the accounts.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Ícone',
  change: 'Alterar o ícone',
  changeShort: 'Alterar…',
  now: {
    automatic: 'Pelo nome do site',
    monogram: 'Primeira letra',
    brand: 'Ícone de marca: {name}',
    picture: 'Imagem própria',
  },

  title: 'Escolher um ícone',
  basic: 'Pelo nome',
  search: 'Buscar ícones de marcas e pacotes',
  automatic: 'Automático',
  monogram: 'Primeira letra',
  own: 'Imagem própria…',
  ownHint: 'Você também pode colar uma imagem aqui.',
  suggested: 'Sugeridos',
  brands: 'Ícones de marcas',
  packs: 'Dos seus pacotes',
  packIcon: '{name}, de {pack}',
  typeToSearch: 'Digite um nome para encontrar um entre mais de 3.000 ícones de marcas.',
  none: 'Nenhum ícone se chama “{query}”. Tente outro nome, ou escolha uma imagem própria.',
  found:
    '{count, plural, one {# ícone encontrado} many {# de ícones encontrados} other {# ícones encontrados}}',

  fault: {
    unknown:
      'Este arquivo não é uma imagem que possa ser lida aqui. Escolha um arquivo PNG, JPEG, WebP, GIF, BMP ou AVIF.',
    'too-large': 'Esta imagem é grande demais. Escolha uma de no máximo 20\u00a0MB.',
    damaged: 'Esta imagem está danificada. Escolha outra.',
  },

  section: 'Ícones',
  brandIcons: {
    title: 'Ícones de marcas',
    text: 'Mostra o ícone de um site conhecido no lugar da primeira letra. Eles fazem parte do programa; nada é baixado.',
  },
  packsTitle: 'Pacotes de ícones',
  packsText:
    'Pacotes no formato do Aegis (zip). Os ícones deles podem ser escolhidos para uma conta, e então ficam guardados no cofre.',
  add: 'Adicionar um pacote…',
  adding: 'Lendo o pacote…',
  remove: 'Remover',
  removeLabel: 'Remover o pacote de ícones {name}',
  packLine: '{icons, plural, one {# ícone} many {# de ícones} other {# ícones}}, versão {version}',
  leftOut:
    '{count, plural, one {# imagem ficou de fora, porque não pode ser mostrada com segurança.} many {# de imagens ficaram de fora, porque não podem ser mostradas com segurança.} other {# imagens ficaram de fora, porque não podem ser mostradas com segurança.}}',
  added: 'Pacote de ícones {name} adicionado',
  removed: 'Pacote de ícones {name} removido. Os ícones escolhidos dele ficam.',
  dialog: { title: 'Escolher um pacote de ícones', kind: 'Pacotes de ícones' },
  refused: {
    unreadable:
      'Este arquivo não é um pacote de ícones no formato do Aegis. Escolha um arquivo zip com um pack.json dentro.',
    'too-large': 'Este pacote de ícones tem mais de 64\u00a0MB. Escolha um menor.',
    'too-many': 'Já há 20 pacotes de ícones. Remova um antes.',
  },
}
