// Brazilian Portuguese: calm remarks about an open vault, and what can be done about a missing second key.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Criar chave de recuperação',
    setPassphrase: 'Definir frase-senha',
    check: 'Verificar',
    makeAnother: 'Criar outra',
    nextWeek: 'Lembrar em uma semana',
  },
  text: {
    'only-keychain-slot': 'Só o chaveiro abre este cofre, e chaveiros se perdem. Crie uma chave reserva.',
    'recovery-unproven':
      'Uma chave de recuperação foi criada, mas ninguém verificou se foi anotada. Até lá, só é certo que o chaveiro abre este cofre.',
    'older-generation':
      'Este cofre é mais antigo que o mais novo visto aqui (gravação {opened}, a mais nova {seen}). Alterações recentes podem estar faltando.',
    'slots-changed-outside':
      'As chaves deste cofre foram alteradas fora do Tidelock. Se não foi você, defina outra frase-senha e crie outra chave de recuperação.',
    'another-vault':
      'Este não é o último cofre aberto aqui. Se não foi você que o pôs aí, verifique de onde ele veio.',
    'set-aside':
      '{count, plural, one {# conta não pôde ser lida. Ela fica intacta no arquivo e não é mostrada.} many {# de contas não puderam ser lidas. Elas ficam intactas no arquivo e não são mostradas.} other {# contas não puderam ser lidas. Elas ficam intactas no arquivo e não são mostradas.}}',
    'keychain-changed':
      'A chave deste cofre foi guardada por {was}; agora este computador usa {now}. Desative e ative o chaveiro nas configurações para guardá-la de novo.',
    'folder-not-durable':
      'O disco deste cofre não garante que o que foi salvo sobreviva a uma queda de energia. Mantenha um backup em outro lugar.',
  },
}
