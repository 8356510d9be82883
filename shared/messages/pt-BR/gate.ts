// Brazilian Portuguese: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'O Tidelock não consegue iniciar neste computador. Seu cofre não foi tocado. Inicie-o por um terminal para ver o motivo.',
  firstStart: {
    title: 'Boas-vindas ao Tidelock',
    what: 'Seus códigos de uso único, neste computador e em nenhum outro lugar. Sem conta, sem rede.',
    asking: 'Consultando o chaveiro do sistema…',
    keychainTitle: 'Abre sozinho',
    keychainText:
      '{backend, select, none {O chaveiro do sistema guarda a chave enquanto sua sessão estiver aberta neste computador.} other {{backend} guarda a chave enquanto sua sessão estiver aberta neste computador.}}',
    keychainButton:
      '{backend, select, none {Proteger com o chaveiro do sistema} other {Proteger com {backend}}}',
    passphraseTitle: 'Pergunta toda vez',
    passphraseText: 'Você digita uma frase-senha. Também barra outros programas que rodam com o seu usuário.',
    passphraseButton: 'Usar uma frase-senha',
    create: 'Criar o cofre',
    spare: 'Definir também uma frase-senha como chave reserva',
    spareText: 'Chaveiros se perdem. Com uma chave reserva, seus códigos não.',
    noKeychain: 'O chaveiro deste computador não pode ser usado, então uma frase-senha protege seus códigos.',
    portable: 'Este é um novo cofre portátil. Só a frase-senha dele o abre, em qualquer computador.',
    chooseOther: 'Escolher outra forma',
    restore: 'Tem um backup? Escolha aqui como o cofre abre; depois será possível restaurá-lo.',
  },
  portableFile: 'Cofre portátil',
  passphrase: {
    label: 'Frase-senha',
    again: 'Repita a frase-senha',
    hint: 'Quatro ou mais palavras aleatórias são fortes e fáceis de digitar.',
    different: 'As duas não coincidem.',
    empty: 'Digite uma frase-senha.',
    forgotten: 'Sem ela ninguém consegue abrir o cofre, e ninguém pode redefini-la.',
    show: 'Mostrar o que digito',
    hide: 'Ocultar o que digito',
  },
  keychainAsked: {
    title: 'Aguardando o chaveiro',
    text: 'O Tidelock pediu ao chaveiro do sistema a chave do seu cofre.',
    slow: 'Talvez o sistema esteja pedindo sua senha. Procure a janela dele; pode estar atrás desta.',
    meanwhile: 'Ou abra o cofre por conta própria',
  },
  keychainFailed: {
    title: 'O chaveiro não abriu seu cofre',
    changed: 'O cofre era protegido com {was}. Agora este computador usa {now}.',
    safe: 'Seu cofre está intacto. Nada foi alterado.',
    noOther: 'Este cofre não tem frase-senha nem chave de recuperação, então só o chaveiro pode abri-lo.',
  },
  locked: {
    title: 'O Tidelock está bloqueado',
    text: 'Nada é mostrado até que você o abra.',
    open: 'Desbloquear',
    opening: 'Abrindo…',
    recoveryLabel: 'Chave de recuperação',
    recoveryHint: 'Como está impressa: grupos de letras e dígitos. Espaços e hifens não importam.',
    usePassphrase: 'Usar a frase-senha',
    useRecovery: 'Usar a chave de recuperação',
    useKeychain: 'Abrir com o chaveiro',
  },
  unreadable: {
    title: 'Não é possível abrir este cofre',
    safe: 'Nada foi alterado. O arquivo está exatamente como foi encontrado.',
    file: 'Arquivo',
    copies: 'Cópias anteriores',
    copiesText: 'Ao ser aberta, a cópia toma o lugar do arquivo. O arquivo ilegível fica guardado ao lado.',
    copy: 'Salva em {saved}, {size}',
    open: 'Abrir',
    openLabel: 'Abrir a cópia salva em {saved}',
    noCopies: 'Nenhuma cópia anterior foi encontrada ao lado dele.',
  },
}
