// Brazilian Portuguese: the recovery key.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Criar uma chave de recuperação',
    what: 'Uma chave de recuperação abre este cofre quando a frase-senha é esquecida ou o chaveiro se perde. Ela é para o papel: imprima o kit dela, ou anote-a.',
    once: 'Ela é mostrada só desta vez. Depois você digita uma parte dela, para saber que a sua cópia está certa.',
    older: 'Até lá a sua chave anterior continua funcionando; ela para quando a nova é verificada.',
    make: 'Criar a chave',
  },
  shown: {
    title: 'Sua chave de recuperação',
    text: 'Imprima o kit ou anote a chave, e guarde-a longe deste computador.',
    label: 'Chave de recuperação',
    save: 'Salvar o kit como PDF…',
    print: 'Imprimir o kit…',
    copy: 'Copiar',
    copied: 'Copiada por {seconds, number}\u00a0s',
    saved: '{file} está salvo. Tire-o deste computador, ou imprima-o e exclua-o.',
    printed: 'O kit está a caminho da impressora.',
    siteCodes:
      'Com os códigos de recuperação não usados de {count, plural, one {# conta} many {# de contas} other {# contas}}',
    siteCodesDanger: 'Quem encontrar o kit pode usar estes códigos na hora, mesmo sem o cofre.',
    later: 'Agora não',
    next: 'Continuar',
  },
  check: {
    title: 'Verifique a sua cópia',
    text: 'Leia os grupos {one, number} e {other, number} na sua cópia, não na tela, e digite-os aqui.',
    group: 'Grupo {group, number}',
    hint: 'Você também pode digitar ou colar aqui a chave inteira.',
    empty: 'Digite o grupo {group, number} da chave.',
    differs: 'Este não é o grupo {group, number} da chave. Olhe de novo a sua cópia.',
    wholeDiffers:
      '{count, plural, one {O grupo {groups} da sua cópia está errado.} many {Os grupos {groups} da sua cópia estão errados.} other {Os grupos {groups} da sua cópia estão errados.}}',
    button: 'Verificar',
    done: 'Sua cópia está certa. A chave de recuperação está em vigor',
    doneOlder: 'Sua cópia está certa. A chave de recuperação anterior não abre mais o cofre',
  },
  leave: {
    title: 'Sair sem verificar?',
    goneTitle: 'A chave não é mais mostrada',
    gone: 'Passaram-se dez minutos.',
    unproven: 'A nova chave já abre o cofre, mas ninguém verificou que você a tem.',
    older: 'Sua chave de recuperação anterior continua funcionando até a nova ser verificada.',
    reminder: 'O Tidelock continuará lembrando, porque só é certo que o chaveiro abre o cofre.',
    later: 'Você pode verificá-la depois nas configurações, digitando-a inteira.',
    back: 'Voltar',
    keep: 'Deixar sem verificar',
    remove: 'Remover a chave',
    removed: 'A nova chave de recuperação foi removida',
  },
  prove: {
    title: 'Verifique sua chave de recuperação',
    text: 'Digite a última chave de recuperação que você criou, como está na sua cópia.',
    label: 'Chave de recuperação',
    hint: 'Maiúsculas, espaços e hifens não importam.',
    empty: 'Digite a chave de recuperação.',
    button: 'Verificar',
    working: 'Verificando…',
  },
}
