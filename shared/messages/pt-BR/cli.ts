// Brazilian Portuguese: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  overviewHead: 'Uso: tidelock COMMAND [OPTIONS]\n\nSem um comando, o Tidelock abre a janela.',
  overviewEverywhere: 'Em todos:',
  examplesHead: 'Exemplos:',
  overviewFoot:
    'Código de saída: 0 feito ou confere, 1 não confere, 2 entrada errada, 3 bloqueado, 4 cofre danificado, 5 chaveiro não disponível. Exemplos: tidelock COMMAND --help; manual inteiro: tidelock help --manual | man -l -.',
  queryMissing: 'Diga qual conta: um id, ou uma parte do emissor ou do nome da conta.',
  nothingFound: 'Nenhuma conta corresponde.',
  severalFound:
    '{count, plural, one {# conta corresponde: {names}.} many {# de contas correspondem: {names}.} other {# contas correspondem: {names}.}} Seja mais preciso ou informe o id.',
  addFromInputOnly:
    'Forneça as URIs na entrada padrão: tidelock add - < FILE. Segredos não são aceitos como argumentos, que qualquer programa deste computador pode ler.',
  added: 'Adicionadas: {added}; puladas: {skipped}.',
  row: 'linha {row}: {reason}',
  skippedRow: 'Linha {row}: {reason}',
  unknownCommand:
    'Não existe esse comando.{near, select, none {} other { Você quis dizer {near}?}} Veja tidelock --help.',
  unknownOption:
    'Não existe essa opção.{near, select, none {} other { Você quis dizer --{near}?}} Veja tidelock COMMAND --help.',
  optionNeedsValue: '--{name} precisa de um valor.',
  optionTakesNone: '--{name} não aceita valor.',
  notOneOf: '--{name} aceita um destes: {values}.{near, select, none {} other { Você quis dizer {near}?}}',
  notNumber: '--{name} aceita um número inteiro de {min} a {max}.',
  notBoth: 'Informe --{one} ou --{other}, não ambas.',
  inputOnce: 'Só uma opção pode ler a entrada padrão; forneça a outra como arquivo.',
  fileUnreadable:
    'O arquivo informado em {option} não pode ser lido. Verifique o caminho e as permissões dele.',
  secretAsArgument:
    'Um segredo não é aceito como argumento: a lista de processos e o histórico do shell o mostrariam. {file, select, true {Use --{name} - e forneça-o na entrada padrão, ou --{name}-file FILE.} other {Use --{name} - e forneça-o na entrada padrão.}}',
  uriAsArgument:
    'Um link otpauth:// contém um segredo e não é aceito como argumento: a lista de processos e o histórico do shell o mostrariam. Forneça-o na entrada padrão: tidelock code --uri -, ou tidelock add -.',
  askPassphrase: 'Frase-senha do cofre: ',
  askNewPassphrase: 'Nova frase-senha para o cofre: ',
  askAgain: 'A mesma de novo: ',
  notTheSame: 'As duas não eram iguais.',
  unexpected: 'Algo deu errado dentro do Tidelock; o cofre está intacto. Se continuar, relate o problema.',
  noVaultFile:
    'Esse arquivo de cofre ainda não existe. Um comando que guarde algo o cria, como tidelock add -.',
  noVaultYet:
    'Ainda não há cofre. Inicie o Tidelock uma vez, ou adicione uma conta: com um chaveiro, ou com TIDELOCK_PASSPHRASE_FILE definida.',
  passphraseFileUnreadable: 'O arquivo indicado em TIDELOCK_PASSPHRASE_FILE não pode ser lido.',
  vaultLocked: 'O cofre está bloqueado. Aponte TIDELOCK_PASSPHRASE_FILE para um arquivo com a frase-senha.',

  queryAndSecret: 'Informe uma conta ou um segredo, não ambos.',
  queryAndCode: 'Informe a conta e o código: tidelock verify QUERY CODE.',
  codeMissing: 'Informe o código a verificar, como 042817.',
  secretAsWord:
    'Nenhuma conta corresponde. Se isso era um segredo: ele está agora no histórico do shell, e outros programas podiam lê-lo. Forneça segredos com --secret - ou --secret-file FILE.',
  uriSaysAll: 'Um link já diz tudo, então --{name} não combina com --uri.',
  needsSecret: '--{name} só vale com --secret - ou --secret-file FILE.',
  counterNeedsHotp: '--counter só vale com --type hotp.',
  notTogether: '--{one} e --{other} não combinam.',
  hotpHasNoTime: 'Esta conta é por contador (HOTP); --{name} é para as contas por tempo.',
  secondsLeft: '{seconds}\u00a0s',
  corrected: '(relógio corrigido em {seconds}\u00a0s)',
  noClipboard:
    'Não há área de transferência aqui: nenhum ambiente gráfico foi encontrado, ou wl-copy, xclip e xsel não estão instalados. Omita --copy para imprimir o código.',
  copied:
    '{left, select, none {Copiado.} other {Copiado, restam {left}\u00a0s.}}{clears, plural, =0 {} one { A área de transferência é limpa em # s.} many { A área de transferência é limpa em # s.} other { A área de transferência é limpa em # s.}}',
  codeRight: 'Certo, no intervalo {step} (desvio {drift}).',
  codeWrong: 'Errado: nenhum intervalo da janela tem este código.',
  codeMalformed: 'Errado: nenhum código desta conta é assim.',
  noWords: 'Este comando só aceita opções.',
  saveNeedsName: '--save precisa de --issuer ou --account, senão ninguém a encontraria de novo.',
  sizeWithoutFile: '--size só vale com --png ou --svg.',
  qrTooLong: 'O link é longo demais para um código QR. Encurte o emissor ou o nome da conta.',
  qrTooSmall: 'Este código QR precisa de --size {pixels} ou mais.',
  written:
    '{both, select, true {Gravado como PNG e SVG.} other {Gravado.}} Quem tiver esta imagem tem o segredo.',
  notAFile: '{option} precisa do nome de um arquivo.',
  fileExists: 'O arquivo informado em {option} já existe e ficou como está. Escolha outro nome, ou --force.',
  noFolder: 'A pasta do arquivo informado em {option} não existe.',
  manualName: 'senhas de uso único no computador e na linha de comando',
  manualAbout:
    'O Tidelock guarda contas de senhas de uso único neste computador, em um cofre que o chaveiro ou uma frase-senha abre. Sem um comando ele abre a janela. Todos os comandos também funcionam em um servidor sem tela nem chaveiro. Ele nunca abre uma conexão de rede.',
  manualStatus: {
    0: 'Feito, ou o código confere.',
    1: 'O código não confere, ou nada foi encontrado.',
    2: 'Uso errado ou entrada errada.',
    3: 'Bloqueado, ou frase-senha errada.',
    4: 'O cofre está danificado; nada foi gravado.',
    5: 'O chaveiro não está disponível.',
    130: 'Encerrado por Ctrl+C em uma pergunta.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Um arquivo com a frase-senha do cofre; uma quebra de linha final é descartada. O chaveiro então não é consultado.',
    TIDELOCK_HOME: 'A pasta das configurações e do cofre, como --home.',
  },
  whichShell: 'Diga qual shell: tidelock completion bash, zsh ou fish.',
}
