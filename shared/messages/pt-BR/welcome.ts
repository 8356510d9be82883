// Brazilian Portuguese: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Etapa {at} de {of}',
  next: 'Continuar',
  skip: 'Pular',
  skipLabel: 'Pular a introdução',
  backup: 'Tenho um backup',
  points: {
    yoursAlone: 'Só você pode abrir',
    yoursAloneText: 'Trancado pelo chaveiro deste computador ou pela sua frase-senha.',
    yoursAlonePortable: 'Trancado pela frase-senha dele. Nenhum chaveiro guarda a chave dele.',
    quick: 'Um código em dois segundos',
    quickText: 'Desta janela, da bandeja ou por um atalho em qualquer lugar.',
    yours: 'Seu para levar com você',
    yoursText: 'Lê as exportações de trinta apps e grava o que eles conseguem ler.',
  },
  protect: {
    title: 'Como ele deve abrir?',
    text: 'Você pode mudar isso depois nas configurações.',
    backupNext: 'Com o cofre criado, você escolhe o seu backup.',
  },
  bring: {
    title: 'Traga suas contas',
    text: 'O app antigo as mantém até você removê-las lá. Ou ative a verificação em duas etapas em um site e traga o código QR dele.',
    later: 'Mais tarde',
  },
  fromApp: 'Venho de outro app',
  fromAppText: 'Escolha-o e veja como as contas saem dele',
}
