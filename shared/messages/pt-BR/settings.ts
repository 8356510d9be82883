// Brazilian Portuguese: settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Configurações',
  sections: {
    security: 'Segurança',
    clipboard: 'Área de transferência',
    quick: 'Acesso rápido',
    window: 'Janela',
    appearance: 'Aparência',
    keyboard: 'Teclado',
    about: 'Sobre',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {O chaveiro do sistema abre este cofre sozinho enquanto sua sessão estiver aberta.} other {{backend} abre este cofre sozinho enquanto sua sessão estiver aberta.}} É a única chave, e chaveiros se perdem.',
    keychainAndSpare:
      '{backend, select, none {O chaveiro do sistema abre este cofre sozinho enquanto sua sessão estiver aberta.} other {{backend} abre este cofre sozinho enquanto sua sessão estiver aberta.}} Sua frase-senha é a chave reserva.',
    keychainAndRecovery:
      '{backend, select, none {O chaveiro do sistema abre este cofre sozinho enquanto sua sessão estiver aberta.} other {{backend} abre este cofre sozinho enquanto sua sessão estiver aberta.}} Sua chave de recuperação é a reserva.',
    passphrase: 'Sua frase-senha tranca este cofre. Nada neste computador consegue abri-lo sem você.',
    recoveryOnly: 'Só a sua chave de recuperação abre este cofre.',
  },
  curtain:
    'Os programas que rodam com o seu usuário também podem consultar o chaveiro. Para um bloqueio de verdade, defina uma frase-senha e desative o chaveiro.',
  keychain: {
    title: 'Abrir com o chaveiro',
    on: '{backend, select, none {A chave está no chaveiro do sistema.} other {A chave está em {backend}.}}',
    off: 'Desativado: o cofre pede a frase-senha toda vez que é aberto.',
    needsOther:
      'Defina antes uma frase-senha ou uma chave de recuperação; senão, nada conseguiria abrir o cofre.',
  },
  passphrase: {
    title: 'Frase-senha',
    set: 'Definir',
    setDialog: 'Definir uma frase-senha',
    change: 'Alterar…',
    changeDialog: 'Alterar a frase-senha',
    remove: 'Remover',
    isSet: 'Definida.',
    notSet: 'Não definida.',
    done: 'A frase-senha está definida',
    removed: 'A frase-senha foi removida',
    working: 'Um momento…',
    saveButton: 'Definir frase-senha',
  },
  recovery: {
    title: 'Chave de recuperação',
    isSet: 'Criada. Não pode ser mostrada de novo.',
    notSet: 'Nenhuma. Ela abre o cofre quando todo o resto se perdeu.',
    unproven: 'Criada, mas ninguém verificou se foi anotada.',
    make: 'Criar…',
    makeNew: 'Criar outra…',
    check: 'Verificar…',
    checkLabel: 'Verificar a chave de recuperação',
  },
  clear: {
    title: 'Limpar um código copiado depois de',
    text: 'Só se ele ainda estiver na área de transferência.',
    never: 'Nunca',
    seconds: '{count, plural, one {# segundo} many {# de segundos} other {# segundos}}',
    minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  },
  last: {
    title: 'Quando restarem menos de 5 segundos',
    copy: 'Copiar o código e dizer quanto ele dura',
    next: 'Copiar o próximo código',
    wait: 'Aguardar o próximo código',
    why: 'Nem todo site aceita o próximo código antes da hora.',
  },
  theme: { title: 'Tema', system: 'Sistema', light: 'Claro', dark: 'Escuro' },
  nextCode: { title: 'Mostrar o próximo código', text: 'Pequeno, abaixo do atual.' },
  about: {
    version: 'Versão',
    runtime: 'Ambiente de execução',
    runtimeText: 'Electron {electron}, Chromium {chromium} e Node {node}',
    fallback:
      'Este é o ambiente de desenvolvimento. É mais antigo que o compatível e nunca faz parte de um Tidelock instalado.',
    vault: 'Cofre',
    settingsFile: 'Configurações',
    keychain: 'Chaveiro',
    noKeychain: 'Não usado',
    clipboard: 'Área de transferência',
    clipboardMarks: 'Os códigos ficam fora de históricos e nuvens da área de transferência',
    clipboardPlain: 'Simples: um histórico da área de transferência pode guardar códigos',
    releases: 'Novas versões',
    copyAddress: 'Copiar o endereço',
    addressCopied: 'O endereço foi copiado',
    offline:
      'O Tidelock nunca abre uma conexão de rede e, por isso, também não procura novas versões. Os pacotes são atualizados pelo sistema que os instalou; no endereço acima estão todas as versões.',
  },
}
