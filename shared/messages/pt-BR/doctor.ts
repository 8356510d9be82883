// Brazilian Portuguese: what the doctor says.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'o que está bem e o que não está, com o comando que conserta',
  options: {
    code: 'quanto este relógio está errado, pelo CODE que outro dispositivo mostra para esta conta',
    within: 'em quantos segundos em torno de agora o código é procurado, 1200 por padrão',
    correct: 'com --code: este cofre corrige o relógio pelo que foi encontrado',
    offset: 'este cofre corrige o relógio em tantos segundos; 0 = nada',
  },
  examples: {
    all: 'tudo uma vez, e as contas de um cofre que ele consiga abrir; nada é alterado',
    code: 'compara este relógio com o de um celular',
    offset: 'de volta ao relógio do próprio computador',
  },
  noWords: 'doctor não aceita outras palavras além do CODE depois de --code QUERY.',
  codeMissing: 'Informe também o código: tidelock doctor --code QUERY CODE.',
  notTogether: 'Informe só --offset, ou --code com o CODE.',
  wrongNumber: '--{name} aceita segundos inteiros, no máximo {max}.',
  allWell: 'Está tudo bem.',
  wrong:
    '{count, plural, one {# item requer atenção.} many {# de itens requerem atenção.} other {# itens requerem atenção.}}',
  mendWith: 'Conserto:',

  keychain: {
    works:
      'chaveiro: {backend, select, none {funciona} other {{backend}}}; gravou, leu e excluiu uma entrada de teste',
    notAsked: 'chaveiro: não consultado, porque uma frase-senha abre este cofre',
    needed: 'chaveiro: {fault}',
    notNeeded: 'chaveiro: {fault} Este cofre não precisa dele.',
    start: '{command}, ou trabalhe com uma frase-senha: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'desbloqueie o chaveiro: entre no ambiente gráfico, ou use seahorse',
  },
  libsecret: {
    there: 'libsecret: instalada',
    missing: 'libsecret: não instalada, então o chaveiro não pode ser acessado',
  },
  vault: {
    none: 'cofre: ainda não há nenhum em {path}',
    whole:
      'cofre: {path}, formato {version}, {bytes} bytes, aberto por {slots}, {kept, plural, one {# cópia anterior guardada} many {# de cópias anteriores guardadas} other {# cópias anteriores guardadas}}',
    noSlot: 'nada conhecido',
    inside:
      ', abre: {accounts, plural, one {# conta} many {# de contas} other {# contas}}, gravação {generation}',
    setAside:
      '{count, plural, one {, # conta não pôde ser lida e foi posta de lado} many {, # de contas não puderam ser lidas e foram postas de lado} other {, # contas não puderam ser lidas e foram postas de lado}}',
    setAsideMend: 'tidelock restore FILE as recupera de um backup',
    fault: 'cofre: {fault} Nada foi alterado.',
    copies:
      '{count, plural, one {inicie tidelock: a janela oferece # cópia anterior} many {inicie tidelock: a janela oferece # de cópias anteriores} other {inicie tidelock: a janela oferece # cópias anteriores}}',
    update: 'atualize o Tidelock',
    restore: 'tidelock restore FILE, com um backup',
    key: 'chave: {fault}',
  },
  spareKey: 'chave reserva: nenhuma; só o chaveiro abre este cofre, e chaveiros se perdem',
  spareKeyMend: 'tidelock passphrase set, ou tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'segredos curtos: nenhum',
      what: 'segredos curtos: menos de 80 bits, então códigos vistos podem revelá-los: {accounts}',
      mend: 'configure de novo o segundo fator no site',
    },
    'modest-secrets': {
      none: 'segredos um pouco curtos: nenhum',
      what: 'segredos um pouco curtos: menos que os 128 bits da RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'segredos divididos: nenhum',
      what: 'segredos divididos: um mesmo segredo em contas de nomes diferentes: {accounts}',
      mend: 'configure de novo o segundo fator em todos os sites menos um',
    },
    duplicates: {
      none: 'duplicatas: nenhuma',
      what: 'duplicatas: o mesmo emissor e nome da conta: {accounts}',
    },
    unconfirmed: {
      none: 'não confirmadas: nenhuma',
      what: 'não confirmadas: não se viu nenhum site aceitar um código: {accounts}',
      mend: 'entre uma vez com um código e marque-a na janela: o menu da conta, “O site aceitou um código”',
    },
    'pin-needed': {
      none: 'PINs: não falta nenhum',
      what: 'PINs: sem código enquanto faltar o PIN: {accounts}',
      mend: 'digite-o na janela: edite a conta',
    },
  },
  noName: 'sem nome',
  bits: '{names} ({bits, plural, one {# bit} many {# de bits} other {# bits}})',
  more: '{count, plural, one {mais #} many {mais #} other {mais #}}',
  trash:
    '{count, plural, =0 {lixeira: vazia} one {lixeira: # conta; o site dela continua pedindo códigos} many {lixeira: # de contas; os sites delas continuam pedindo códigos} other {lixeira: # contas; os sites delas continuam pedindo códigos}}',
  permissions: {
    private: 'permissões: só para você',
    unknown: 'permissões: nada para verificar',
    open: 'permissões: outros usuários deste computador têm acesso a {files}',
  },
  folder: {
    durable: 'pasta: {path}, o que é salvo sobrevive a uma queda de energia',
    notDurable: 'pasta: {path}, este disco não garante que o que foi salvo sobreviva a uma queda de energia',
    notDurableMend: 'tidelock backup FILE, em outro disco',
    missing: 'pasta: {path} ainda não existe',
  },
  clock: {
    sane: 'relógio: parece certo',
    corrected: 'relógio: parece certo; os códigos o usam corrigido em {seconds}',
    beforeBuild: 'relógio: marca uma data anterior a este programa',
    beforeBuildMend: 'acerte a data: timedatectl set-time, ou as configurações do sistema',
    behindSave:
      'relógio: o cofre foi salvo {seconds}\u00a0s depois de agora, então ele estava ou está errado',
  },
  backups: {
    last: 'último verificado: {when}, {accounts, plural, one {# conta} many {# de contas} other {# contas}}',
    none: 'backups: nenhum conhecido aqui; tidelock backup FILE faz um',
    off: 'backups: {last}; nenhum é feito automaticamente',
    recent: 'backups: {last}, automaticamente em {folder}',
    old: 'backups: nenhum recente; {last}',
    failed: 'backups: o automático em {folder} falhou. {fault}',
    failedBefore: 'backups: o automático em {folder} falhou. {fault} Antes disso: {last}.',
  },
  display: {
    there: 'tela: {kind}',
    none: 'tela: nenhuma; a linha de comando funciona sem ela',
  },
  tray: {
    there:
      '{host, select, none {bandeja: mostrada por um programa deste ambiente} other {bandeja: mostrada por {host}}}',
    none: 'bandeja: ninguém mostra ícones de bandeja aqui; no GNOME a extensão AppIndicator mostra',
  },
  hotkey: {
    works: 'atalho: pode ser definido; {set}',
    portal: 'atalho: o portal do ambiente os fornece; {set}',
    wayland:
      'atalho: o Wayland deixa os atalhos globais para o ambiente; associe tidelock --toggle nas configurações dele; {set}',
    set: 'definidos: {keys}',
    noneSet: 'nenhum definido',
    quick: 'janela rápida {keys}',
    copyLast: 'copiar o último {keys}',
    accounts: '{count, plural, one {# conta} many {# de contas} other {# contas}}',
    none: 'atalho: precisa de uma tela',
  },
  clipboard: {
    marked:
      'área de transferência: a janela marca os códigos com {marks} contra históricos e nuvens; {tool, select, none {--copy precisa de xclip, xsel ou wl-copy, que não estão instalados} other {--copy usa {tool}, sem marcas}}',
    plain:
      'área de transferência: simples, um histórico pode guardar códigos; {tool, select, none {--copy precisa de xclip, xsel ou wl-copy, que não estão instalados} other {--copy usa {tool}, sem marcas}}',
    unknown:
      'área de transferência: {tool, select, none {--copy precisa de xclip, xsel ou wl-copy, que não estão instalados} other {--copy usa {tool}, sem marcas}}',
    none: 'área de transferência: precisa de uma tela',
  },
  typing: {
    there: 'digitação: por {tool}',
    none: 'digitação: sem ferramenta; xdotool faz isso no X11, wtype ou ydotool no Wayland onde o ambiente diz qual janela está na frente',
  },
  runtime: {
    fine: '{electron, select, none {execução: Node {node}} other {execução: Node {node}, Electron {electron}}}',
    old: 'execução: o Node {node} é antigo demais',
    oldMend: 'instale o Node 20.19 ou mais novo',
  },

  drift: {
    onTime: 'Os dois relógios concordam.',
    onTimeCorrected: 'O relógio deste computador está certo por si só; a correção em vigor está errada.',
    behind: 'Este relógio está de {from} a {to}\u00a0s atrasado em relação ao outro dispositivo.',
    ahead: 'Este relógio está de {from} a {to}\u00a0s adiantado em relação ao outro dispositivo.',
    madeUp: 'A correção em vigor, {seconds}, compensa isso.',
    howTo: 'Acerte o relógio, ou: tidelock doctor --offset {offset}',
    nowhere: 'O código não é de nenhum momento a menos de {seconds}\u00a0s de agora.',
    malformed:
      'Um código desta conta tem {digits, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
    notTimed: 'Esta conta usa um contador e não segue o relógio.',
    corrected: 'Os códigos deste cofre usam o relógio corrigido em {seconds}.',
    setBack: 'Os códigos deste cofre usam o relógio como está.',
  },
}
