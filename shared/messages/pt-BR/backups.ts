// Brazilian Portuguese: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Backups',
  automatic: {
    title: 'Fazer backup automaticamente',
    text: 'Logo depois de cada alteração, em uma pasta à sua escolha. Criptografado, e aberto de novo antes de contar.',
  },
  folder: {
    title: 'Pasta',
    none: 'Ainda não escolhida. Outro disco, ou uma pasta sincronizada, dura mais que este computador.',
    choose: 'Escolher…',
  },
  kept: {
    title: 'Manter',
    text: 'Os backups automáticos mais antigos deste cofre são removidos. Nada mais na pasta é.',
    count: '{count, plural, =1 {O último} one {O último} many {Os últimos #} other {Os últimos #}}',
  },
  reminder: {
    title: 'Avisar quando não houver um recente',
    never: 'Nunca',
    days: '{count, plural, one {Após # dia} many {Após # de dias} other {Após # dias}}',
  },
  last: 'Último verificado: {day, select, today {hoje, {when}} yesterday {ontem, {when}} other {{when}}}; {accounts, plural, one {# conta} many {# de contas} other {# contas}}',
  lastByHand: 'Feito à mão.',
  never: 'Nenhum backup deste cofre foi feito aqui ainda.',
  working: 'Fazendo backup…',
  failed:
    'Nenhum backup automático desde {day, select, today {hoje, {when}} yesterday {ontem, {when}} other {{when}}}.',
  failedAgain: 'A tentativa se repete sozinha.',
  now: 'Fazer backup agora…',
  restore: 'Restaurar…',
  made: '{file} salvo: aberto de novo, contém {accounts, plural, one {# conta} many {# de contas} other {# contas}}',
  notice: {
    none: 'Ainda não há backup deste cofre. Se este computador se perder, seus códigos se perdem também.',
    old: 'O último backup tem {days, plural, one {# dia} many {# de dias} other {# dias}}. Se este computador se perder, o que veio depois se perde também.',
    failed: 'O backup automático falhou.',
    open: 'Backups',
  },
  dialog: {
    title: 'Fazer backup agora',
    text: 'Um arquivo criptografado com todas as contas e a lixeira. O Tidelock, o Aegis e outros apps o abrem.',
    label: 'O que abre o arquivo',
    vaultKey: 'O que abre este cofre: a frase-senha ou a chave de recuperação',
    own: 'Uma senha só para este arquivo',
    password: {
      first: 'Senha do arquivo',
      again: 'Repita a senha',
      empty: 'Digite uma senha para o arquivo.',
      forgotten: 'Sem ela ninguém consegue abrir o arquivo.',
    },
    confirm: 'Quem souber esta senha obtém todas as contas do arquivo.',
    choose: 'Escolher onde…',
    working: 'Um momento…',
  },
  key: {
    title: 'Um backup precisa de uma chave própria',
    text: 'Agora só o chaveiro deste computador abre o cofre. Um backup precisa abrir em outro lugar, quando este computador não existir mais.',
    recovery: 'Criar uma chave de recuperação',
    recoveryText: 'Para anotar e guardar longe deste computador.',
    passphrase: 'Definir uma frase-senha',
    passphraseText: 'Para lembrar. O chaveiro continua abrindo o cofre sozinho.',
    own: 'Só uma senha para este arquivo',
  },
}
