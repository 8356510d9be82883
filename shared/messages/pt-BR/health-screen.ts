// Brazilian Portuguese: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Saúde e atividade',
  tabs: { label: 'O que é mostrado', findings: 'Saúde', log: 'Atividade' },
  looking: 'Verificando…',
  allWell: 'Está tudo bem.',
  needs:
    '{count, plural, one {# item requer sua atenção.} many {# de itens requerem sua atenção.} other {# itens requerem sua atenção.}}',
  allWellText: 'Nada requer sua atenção.',
  needsText: 'Cada um diz por quê, e leva até onde você pode mudá-lo.',
  grades: { act: 'Requer atenção', know: 'Bom saber', fine: 'Tudo bem' },
  findings: {
    'short-secrets': {
      fine: 'Nenhum segredo tem menos de 80 bits',
      what: '{count, plural, one {# conta com um segredo curto} many {# de contas com um segredo curto} other {# contas com um segredo curto}}',
      why: 'Menos de 80 bits podem ser adivinhados a partir de códigos que alguém viu. Foi o site que escolheu o segredo: desative e ative lá a verificação em duas etapas para obter outro, e avise-os se vier curto de novo.',
    },
    'modest-secrets': {
      fine: 'Todos os segredos têm 128 bits ou mais',
      what: '{count, plural, one {# conta com menos de 128 bits} many {# de contas com menos de 128 bits} other {# contas com menos de 128 bits}}',
      why: 'O padrão (RFC 4226) pede 128. Muitos sites dão 80, e não se sabe de ninguém que tenha adivinhado um; você não precisa fazer nada.',
    },
    'shared-secrets': {
      fine: 'Cada conta tem um segredo próprio',
      what: '{count, plural, =1 {Um segredo em várias contas} one {# segredo que várias contas dividem} many {# de segredos que várias contas dividem} other {# segredos que várias contas dividem}}',
      why: 'Quem obtém uma tem todas. Se são sites diferentes, configure de novo a verificação em duas etapas em todos menos um; se são a mesma conta, mova uma para a lixeira.',
    },
    duplicates: {
      fine: 'Não há duas contas com os mesmos nomes',
      what: '{count, plural, =1 {Várias contas com os mesmos nomes} one {# vez várias contas com os mesmos nomes} many {# de vezes várias contas com os mesmos nomes} other {# vezes várias contas com os mesmos nomes}}',
      why: 'Muitas vezes uma delas sobrou de uma configuração anterior. Teste qual código o site aceita antes de remover uma, ou dê nomes diferentes a elas.',
    },
    unconfirmed: {
      fine: 'Nenhuma conta espera confirmação',
      what: '{count, plural, one {# conta cujos códigos nunca foram confirmados} many {# de contas cujos códigos nunca foram confirmados} other {# contas cujos códigos nunca foram confirmados}}',
      why: 'Configuradas aqui, e não se sabe de nenhum site que tenha aceitado um código. Um segredo lido errado só aparece quando você fica de fora: entre uma vez e marque-a aqui.',
    },
    'pin-needed': {
      fine: 'Nenhuma conta está sem o PIN',
      what: '{count, plural, one {# conta sem PIN} many {# de contas sem PIN} other {# contas sem PIN}}',
      why: 'Nenhum código pode ser gerado até que ele seja digitado.',
    },
    'spare-slot': {
      fine: 'Mais de uma forma de abrir: {ways}',
      what: 'Este cofre só abre com {ways}',
      why: 'Chaveiros se perdem e frases-senha são esquecidas, e com eles todas as contas. Adicione uma segunda forma: uma frase-senha, ou uma chave de recuperação em papel.',
    },
    backup: {
      nothing: 'Ainda não há do que fazer backup',
      none: 'Não se sabe de nenhum backup que funcione',
      noneWhy:
        'Um backup conta quando é aberto de novo depois de gravado. Faça um e guarde-o em outro disco.',
      fine: 'Um backup foi aberto como prova em {moment}',
      what: 'O último backup aberto como prova é de {moment}',
      why: 'O que foi adicionado desde então está só neste cofre. Faça um novo e guarde-o em outro disco.',
    },
    keychain: {
      works: '{backend, select, none {O chaveiro guarda a chave} other {Quem guarda a chave: {backend}}}',
      unused: 'Nenhum chaveiro abre este cofre sozinho',
      plain:
        '{backend, select, none {O chaveiro guarda a chave, mas não a protege} other {Quem guarda a chave, sem protegê-la: {backend}}}',
      plainWhy:
        'Qualquer programa seu, e quem tiver o disco, pode lê-la. Defina uma frase-senha e desative o chaveiro.',
      changed: '{backend, select, none {O chaveiro agora é outro} other {O chaveiro agora é {backend}}}',
      changedWhy:
        'A chave foi guardada por outro. Desative e ative o chaveiro nas configurações para guardá-la de novo.',
    },
    permissions: {
      fine: 'Os arquivos do cofre são só seus',
      what: 'Outros usuários deste computador têm acesso aos arquivos do cofre',
      why: 'O que eles encontram está selado, mas poderiam copiá-lo ou substituí-lo. Tire todas as permissões do grupo e dos outros (chmod go=):',
    },
    clock: {
      wrong: 'O relógio deste computador está errado',
      wrongWhy:
        'Ele marca uma data anterior a este Tidelock, então os códigos estão errados. Acerte a data nas configurações do sistema.',
      fine: 'O relógio parece certo',
      what: 'Os códigos são gerados com um relógio corrigido em {seconds}\u00a0s',
      why: 'Isso está certo enquanto o relógio do computador estiver errado. Se ele já foi acertado, tire a correção.',
    },
    'set-aside': {
      fine: 'Todas as contas do arquivo podem ser lidas',
      what: '{count, plural, one {# conta não pôde ser lida} many {# de contas não puderam ser lidas} other {# contas não puderam ser lidas}}',
      why: 'Elas ficam intactas no arquivo e são tentadas de novo a cada início. Um Tidelock mais novo talvez as leia, ou um backup pode tê-las inteiras.',
    },
    trash: {
      fine: 'A lixeira está vazia',
      what: '{count, plural, one {# conta na lixeira} many {# de contas na lixeira} other {# contas na lixeira}}',
      why: 'Os sites delas continuam pedindo códigos até você desativar lá a verificação em duas etapas.',
    },
    'slots-changed': {
      fine: 'As chaves são as que foram salvas',
      what: 'As chaves deste cofre foram alteradas fora do Tidelock',
      why: 'Se não foi você, defina outra frase-senha e crie outra chave de recuperação.',
    },
    'older-copy': {
      fine: 'Esta é a cópia mais nova vista aqui',
      what: 'Este cofre é mais antigo que o mais novo visto aqui',
      why: 'Alterações recentes podem estar faltando. Se não foi você que pôs uma cópia antiga no lugar, descubra quem foi.',
    },
    folder: {
      fine: 'O que é salvo sobrevive a uma queda de energia',
      what: 'Este disco não garante que o que foi salvo sobreviva a uma queda de energia',
      why: 'Mantenha um backup em outro disco.',
    },
  },
  wayIn: { keychain: 'o chaveiro', passphrase: 'uma frase-senha', recovery: 'uma chave de recuperação' },
  bits: '{bits, plural, one {# bit} many {# de bits} other {# bits}}',
  showAll: 'Mostrar todas as {count, number}',
  showFewer: 'Mostrar menos',
  accountsOf: 'Contas: {what}',
  gone: 'uma conta que não existe mais',
  actions: {
    settings: 'Abrir as configurações',
    trash: 'Abrir a lixeira',
    clock: 'Verificar o relógio…',
    again: 'Verificar de novo',
    show: 'Mostrar',
    showLabel: 'Mostrar {name} na lista',
    pin: 'Digitar PIN',
    pinLabel: 'Digitar o PIN de {name}',
    confirm: 'Aceito',
    confirmLabel: 'O site aceitou um código de {name}',
  },
  log: {
    filter: 'Mostrar',
    filters: {
      all: 'Tudo',
      opening: 'Abertura e bloqueio',
      codes: 'Códigos usados',
      secrets: 'Segredos mostrados',
      moving: 'Importações, exportações, backups',
      keys: 'Chaves',
    },
    event: {
      unlocked: {
        keychain: 'Aberto pelo chaveiro',
        passphrase: 'Aberto com uma frase-senha',
        recovery: 'Aberto com uma chave de recuperação',
      },
      locked: {
        asked: 'Bloqueado',
        idle: 'Bloqueado por inatividade',
        hidden: 'Bloqueado porque nenhuma janela estava à vista',
        suspend: 'Bloqueado quando o computador foi suspenso',
        'screen-lock': 'Bloqueado com a tela',
        'tampered-clock': 'Bloqueado porque o relógio deu um salto',
      },
      'unlock-failed':
        '{count, plural, one {# frase-senha errada} many {# de frases-senha erradas} other {# frases-senha erradas}}',
      'proof-failed': 'Frase-senha errada ao ser pedida uma prova',
      copied: 'Código copiado: {name}',
      typed: 'Código digitado: {name}',
      'code-revealed': 'Código mostrado: {name}',
      'secret-shown': 'Segredo mostrado: {name}',
      'site-codes-shown': 'Códigos de recuperação mostrados: {name}',
      exported:
        '{count, plural, one {# conta exportada ({format})} many {# de contas exportadas ({format})} other {# contas exportadas ({format})}}',
      'moved-to-phone':
        'Mostrado para um celular: {count, plural, one {# conta} many {# de contas} other {# contas}}',
      imported:
        '{count, plural, one {# conta importada} many {# de contas importadas} other {# contas importadas}}',
      'backed-up': 'Backup de {count, plural, one {# conta} many {# de contas} other {# contas}}',
      restored:
        '{count, plural, one {# conta restaurada} many {# de contas restauradas} other {# contas restauradas}}',
      'slot-made': {
        keychain: 'O chaveiro foi definido',
        passphrase: 'A frase-senha foi definida',
        recovery: 'A chave de recuperação foi definida',
      },
      'slot-removed': {
        keychain: 'O chaveiro foi removido',
        passphrase: 'A frase-senha foi removida',
        recovery: 'A chave de recuperação foi removida',
      },
      'log-cleared': 'O registro foi limpo',
    },
    list: 'Atividade, mais recente primeiro',
    found: '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
    emptyTitle: 'Nada ainda',
    emptyText: 'O que é feito nestas janelas é anotado aqui, selado, só neste computador.',
    noneTitle: 'Nada desse tipo',
    noneText: 'Há outras entradas: escolha “Tudo”.',
    offTitle: 'O registro de atividade está desativado',
    offText: 'Nada é anotado. Ele pode ser ativado nas configurações.',
    clear: 'Limpar…',
    clearTitle: 'Limpar o registro de atividade?',
    clearText: 'Todas as entradas são removidas. Fica anotado que ele foi limpo, e quando.',
    clearButton: 'Limpar o registro',
    cleared: 'O registro de atividade está vazio.',
  },
  settings: {
    section: 'Registro de atividade',
    on: 'Manter um registro de atividade',
    onText:
      'O que foi feito nas janelas do Tidelock e quando, selado com a chave do cofre. Sem códigos, sem segredos, sem nomes. A linha de comando não anota nada.',
    offTitle: 'Desativar o registro de atividade?',
    offText:
      'O registro é excluído deste computador, e com ele quais contas você usou por último e quanto. Nada mais é anotado.',
    offButton: 'Desativar e excluir',
    offDone: 'O registro de atividade está desativado, e o arquivo dele se foi.',
    keepFor: 'Manter as entradas por',
    days: '{count, plural, =1 {um dia} one {# dia} many {# de dias} other {# dias}}',
    years: '{count, plural, =1 {um ano} one {# ano} many {# de anos} other {# anos}}',
    daysText: 'No máximo as 10.000 mais recentes.',
    usage: 'Quais contas você usa',
    usageText: 'Contado aqui, selado também, para que as últimas e as mais usadas venham primeiro.',
    reset: 'Esquecer',
    resetTitle: 'Esquecer quais contas você usa?',
    resetText: 'As contagens e a lista das últimas usadas são removidas. O registro de atividade fica.',
    resetDone: 'Esquecido.',
    open: 'Saúde e atividade',
    openText: 'O que requer sua atenção, e o próprio registro.',
    openButton: 'Abrir',
  },
}
