// Brazilian Portuguese: exports.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Exportar',
  none: 'Não há nenhuma conta para exportar.',
  which: 'Quais contas',
  all: '{count, plural, =1 {A única conta} one {A # conta} many {Todas as # de contas} other {Todas as # contas}}',
  found:
    '{count, plural, one {# conta encontrada por “{query}”} many {# de contas encontradas por “{query}”} other {# contas encontradas por “{query}”}}',
  one: 'Só {name}',
  chosen:
    '{count, plural, =1 {A conta selecionada} one {A # conta selecionada} many {As # de contas selecionadas} other {As # contas selecionadas}}',
  sealedGroup: 'Criptografado',
  plainGroup: 'Sem criptografia: quem obtiver o arquivo tem as suas contas',
  formats: {
    backup: {
      name: 'Backup criptografado',
      text: 'Tudo sobre as contas. Abre no Tidelock e em apps que leem os arquivos do Aegis.',
    },
    'aegis-sealed': {
      name: 'Aegis, criptografado',
      text: 'Abre no Aegis e em apps que leem os arquivos dele, com uma senha que você escolhe agora.',
    },
    aegis: { name: 'Aegis', text: 'Abre no Aegis e na maioria dos outros apps.' },
    '2fas': { name: '2FAS', text: 'Abre no 2FAS e em apps que leem os arquivos dele.' },
    uris: {
      name: 'Texto com links',
      text: 'Um link otpauth:// por linha, que quase todos os apps e gerenciadores de senhas aceitam.',
    },
    'migration-qr': {
      name: 'Imagens para o Google Authenticator',
      text: 'Códigos QR em arquivos PNG, dez contas em cada um. Para lê-los desta tela, feche isto e escolha “Transferir para um celular”.',
    },
    html: {
      name: 'Folha com códigos QR',
      text: 'Cada conta com o código QR e o link dela, para imprimir e trancar.',
    },
  },
  next: 'Continuar',
  titleOf: 'Exportar: {format}',
  goes: '{count, plural, one {# conta será gravada. Ela também fica aqui.} many {# de contas serão gravadas. Elas também ficam aqui.} other {# contas serão gravadas. Elas também ficam aqui.}}',
  allLeft: 'Nenhuma conta cabe neste formato.',
  left: '{count, plural, one {# conta não vai} many {# de contas não vão} other {# contas não vão}}',
  leftWhy: {
    type: 'Fora do arquivo, porque este formato não tem esse tipo de código:',
    digits: 'Fora do arquivo, porque este formato só tem 6 ou 8 dígitos:',
    period: 'Fora do arquivo, porque este formato só tem um período de 30\u00a0s:',
    secret: 'Fora do arquivo, porque este formato não comporta um segredo desta forma:',
    'too-long': 'Fora do arquivo, porque os nomes são longos demais para ele:',
  },
  lost: '{count, plural, one {# conta perde algo} many {# de contas perdem algo} other {# contas perdem algo}}',
  lostWhat: 'No arquivo, sem {parts}:',
  lostPart: {
    note: 'a nota',
    pin: 'o PIN',
    icon: 'o ícone',
    pinned: 'a fixação no topo',
    groups: 'os grupos',
    tags: 'as etiquetas',
  },
  danger:
    'O que é gravado não é criptografado. Quem o obtiver poderá gerar os códigos {count, plural, =1 {desta conta} one {desta # conta} many {destas # de contas} other {destas # contas}} daí em diante, em qualquer dispositivo.',
  dangerThen: 'Não o guarde além do necessário, nem em pasta na nuvem, e não o envie em nenhuma mensagem.',
  opensWith: 'Abre com',
  ownKeys: {
    both: 'A frase-senha ou a chave de recuperação deste cofre',
    passphrase: 'A frase-senha deste cofre',
    recovery: 'A chave de recuperação deste cofre',
  },
  ownPassword: 'Uma senha própria',
  password: 'Senha do arquivo',
  passwordAgain: 'Repita a senha',
  passwordMissing: 'Digite uma senha.',
  passwordForgotten: 'Sem ela ninguém consegue abrir o arquivo.',
  proves: 'Deste cofre, para mostrar que é você.',
  save: 'Salvar…',
  print: 'Imprimir…',
  working: 'Gravando, relendo e comparando. Os códigos continuam enquanto isso.',
  doneTitle: 'Exportado',
  done: '{files, plural, =1 {{count, plural, one {# conta gravada, relida e comparada.} many {# de contas gravadas, relidas e comparadas.} other {# contas gravadas, relidas e comparadas.}}} one {{count, plural, one {# conta gravada em {files, number} arquivo, relida e comparada.} many {# de contas gravadas em {files, number} arquivo, relidas e comparadas.} other {# contas gravadas em {files, number} arquivo, relidas e comparadas.}}} many {{count, plural, one {# de conta gravada em {files, number} arquivos, relida e comparada.} many {# de contas gravadas em {files, number} arquivos, relidas e comparadas.} other {# de contas gravadas em {files, number} arquivos, relidas e comparadas.}}} other {{count, plural, one {# conta gravada em {files, number} arquivos, relida e comparada.} many {# de contas gravadas em {files, number} arquivos, relidas e comparadas.} other {# contas gravadas em {files, number} arquivos, relidas e comparadas.}}}}',
  files: 'Arquivos',
  doneDelete:
    '{files, plural, one {O arquivo não é criptografado: exclua-o quando tiver cumprido seu papel, da lixeira também.} many {Os arquivos não são criptografados: exclua-os quando tiverem cumprido seu papel, da lixeira também.} other {Os arquivos não são criptografados: exclua-os quando tiverem cumprido seu papel, da lixeira também.}}',
  doneSealed: 'Sem a frase-senha ou a senha ninguém consegue abri-lo, nem você.',
  printed:
    '{count, plural, one {A folha com # conta foi para a impressora.} many {A folha com # de contas foi para a impressora.} other {A folha com # contas foi para a impressora.}}',
  printedThen: 'Guarde-a trancada. Impressoras usadas por muitas pessoas podem guardar o que imprimiram.',
  settings: {
    title: 'Exportar as contas',
    text: 'Para outro app, para um backup ou para o papel',
    button: 'Exportar…',
  },
}
