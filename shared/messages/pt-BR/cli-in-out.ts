// Brazilian Portuguese: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formatos',
  filesMissing: 'Diga quais arquivos, por exemplo: tidelock import export.json.',
  oneFile: 'Diga qual arquivo, e um só.',
  fileUnreadable: 'Não pode ser lido, ou tem mais de 64\u00a0MB. Verifique o caminho e as permissões dele.',
  folderEmpty: 'A pasta não tem nenhum arquivo que possa ser importado.',
  columnsMalformed:
    'Informe as colunas assim: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret é obrigatória.',
  columnsNeeded:
    'É uma tabela. Diga qual coluna é o segredo: --columns secret=NAME,issuer=NAME,account=NAME. As colunas dela: {header}.',
  columnsUnknown: 'Não tem essa coluna. As colunas dela: {header}; um número conta a partir de 1.',
  columnsTaken: 'colunas usadas: {columns}',
  readingFile: 'Lendo o arquivo {number} de {of} ...',
  workingOutKey: 'Calculando a chave de {file} ...',
  storing: 'Guardando {rows, plural, one {# conta} many {# de contas} other {# contas}} ...',
  askFilePassword: 'Senha de {file}: ',
  inTheFile:
    '{dry, select, true {no arquivo {all} = {taken} a importar + {skipped} a pular; nada foi guardado} other {no arquivo {all} = {taken} importadas + {skipped} puladas}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {em # arquivo} many {em # de arquivos} other {em # arquivos}} {all} = {taken} a importar + {skipped} a pular; nada foi guardado} other {{files, plural, one {em # arquivo} many {em # de arquivos} other {em # arquivos}} {all} = {taken} importadas + {skipped} puladas}}',
  row: 'linha {row}, {name}: {reason}',
  incomplete:
    'Exportação do Google: {have} de {of, plural, one {# código} many {# de códigos} other {# códigos}}; falta: {missing}. Leia esses também, ou contas ficarão para trás.',
  noneReadable: 'Nenhuma linha pôde ser lida; nada foi guardado.',
  emptyFile: 'Não há nenhuma conta nele.',

  addWhat:
    'Informe imagens, ou - para links na entrada padrão. Arquivos de outros apps: tidelock import FILE.',
  scanWhat: 'Diga quais imagens, por exemplo: tidelock scan screenshot.png.',
  noCode: 'Nenhum código QR foi encontrado nela. Recorte a imagem até o código, ou use uma mais nítida.',
  imageForWindow: 'Imagens {kind} não são decodificadas aqui. Abra-a na janela, ou salve-a como PNG.',
  imageUnknown: 'Não é uma imagem PNG, JPEG, GIF nem BMP.',
  imageTooLarge: 'A imagem tem mais de 20\u00a0MB ou 50 megapixels. Recorte-a até o código.',
  imageDamaged: 'A imagem está danificada.',
  imageEnded: 'A imagem demorou demais, e o processo dela foi encerrado. Recorte-a até o código.',

  exportNeedsPlain:
    '{label} não é criptografado: quem obtiver o arquivo tem todas as contas dele. Use --plain se é isso que você quer.',
  exportNotPlain: '{label} é sempre criptografado, então --plain não combina com ele.',
  exportNeedsPassword:
    'Informe uma senha com --password-file FILE ou --password -, ou use --plain para um arquivo sem criptografia.',
  exportNoPassword: '{label} nunca é criptografado, então não aceita senha.',
  plainOrPassword: '--plain e uma senha não combinam.',
  formatMissing: 'Informe --format: {names}.',
  backupNeedsPassphrase:
    'Este cofre não tem uma frase-senha que abra o backup em outro lugar. Informe uma com --password-file FILE, ou defina uma: tidelock passphrase set.',
  passwordEmpty: 'A senha está vazia.',
  notVerified:
    'Ao ser relido, o que foi gravado não estava como deveria, então o arquivo foi removido. Verifique o disco e tente de novo.',
  exported:
    '{files, plural, =1 {{count, plural, one {# conta gravada, relida e comparada.} many {# de contas gravadas, relidas e comparadas.} other {# contas gravadas, relidas e comparadas.}}} one {{count, plural, one {# conta gravada em {files} arquivo, relida e comparada.} many {# de contas gravadas em {files} arquivo, relidas e comparadas.} other {# contas gravadas em {files} arquivo, relidas e comparadas.}}} many {{count, plural, one {# de conta gravada em {files} arquivos, relida e comparada.} many {# de contas gravadas em {files} arquivos, relidas e comparadas.} other {# de contas gravadas em {files} arquivos, relidas e comparadas.}}} other {{count, plural, one {# conta gravada em {files} arquivos, relida e comparada.} many {# de contas gravadas em {files} arquivos, relidas e comparadas.} other {# contas gravadas em {files} arquivos, relidas e comparadas.}}}}',
  plainWarning: 'O arquivo não é criptografado: exclua-o quando tiver cumprido seu papel.',
  leftOut: {
    type: 'deixada de fora: {name}, porque este formato não tem esse tipo de código',
    digits: 'deixada de fora: {name}, porque este formato só tem 6 ou 8 dígitos',
    period: 'deixada de fora: {name}, porque este formato só tem um período de 30\u00a0s',
    secret: 'deixada de fora: {name}, porque este formato não comporta um segredo desta forma',
    'too-long': 'deixada de fora: {name}, porque os nomes são longos demais para ele',
  },
  lost: 'não vai junto: {name}: {parts}',
  lostPart: {
    note: 'a nota',
    pin: 'o PIN',
    icon: 'o ícone',
    pinned: 'a fixação no topo',
    groups: 'os grupos',
    tags: 'as etiquetas',
  },

  backupSubwords: 'tidelock backup [FILE], ou tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# conta} many {# de contas} other {# contas}}{trash, plural, =0 {} one {, # na lixeira} many {, # na lixeira} other {, # na lixeira}}; foi aberto de novo e contém tudo.',
  verified:
    'Abre: {accounts, plural, one {# conta} many {# de contas} other {# contas}}{trash, plural, =0 {} one {, # na lixeira} many {, # na lixeira} other {, # na lixeira}}.',
  codesSame:
    'Códigos de teste comparados com o cofre: {same, plural, one {# e é igual.} many {os # são iguais.} other {os # são iguais.}}',
  codesDiffer:
    'Códigos de teste comparados com o cofre: {same} iguais, {other} que não estão no cofre, {missing} do cofre que não estão no backup.',
  byVaultKey: 'Abre com a frase-senha ou a chave de recuperação que este cofre tem agora.',
  unreadableInside:
    '{count, plural, one {# entrada nele não pode ser lida; fica como está.} many {# de entradas nele não podem ser lidas; ficam como estão.} other {# entradas nele não podem ser lidas; ficam como estão.}}',
  restored:
    '{dry, select, true {Seriam restauradas {added, plural, one {# conta} many {# de contas} other {# contas}}} other {Restauradas: {added, plural, one {# conta} many {# de contas} other {# contas}}}}; {present, plural, one {# já estava lá} many {# já estavam lá} other {# já estavam lá}}; {onlyHere, plural, one {# só no cofre, mantida} many {# só no cofre, mantidas} other {# só no cofre, mantidas}}.',
  replaced:
    '{dry, select, true {O cofre passaria a ter {all, plural, one {# conta} many {as # de contas} other {as # contas}} do backup; {onlyHere, plural, one {sumiria # que só o cofre tinha} many {sumiriam # que só o cofre tinha} other {sumiriam # que só o cofre tinha}}.} other {O cofre agora tem {all, plural, one {# conta} many {as # de contas} other {as # contas}} do backup; {onlyHere, plural, one {sumiu # que só o cofre tinha} many {sumiram # que só o cofre tinha} other {sumiram # que só o cofre tinha}}.}} Uma cópia anterior do cofre fica guardada.',
  nothingStored: 'Nada foi guardado.',
  backupWrongPassphrase:
    'Isso não abre o backup. Talvez ele tenha uma frase-senha anterior; tente-a, ou a chave de recuperação.',
  backupNoText: 'Nenhuma frase-senha abre este arquivo.',

  passphraseWhat: 'Diga o que fazer: tidelock passphrase set, change ou remove.',
  passphraseThere: 'Já existe uma frase-senha. Para alterá-la: tidelock passphrase change.',
  passphraseAbsent: 'Ainda não há frase-senha. Para definir uma: tidelock passphrase set.',
  passphraseSet: 'A frase-senha está definida. Todas as cópias guardadas do cofre abrem com ela.',
  passphraseChanged: 'A frase-senha foi alterada. Os backups feitos antes ainda abrem com a anterior.',
  passphraseRemoved: 'A frase-senha foi removida. Os backups feitos antes ainda abrem com ela.',
  passphraseNeeded: 'Digite-a em um terminal, ou informe-a com --password-file FILE ou --password -.',
  askNewPassphrase: 'Nova frase-senha: ',
  askAgain: 'A mesma de novo: ',
  notTheSame: 'As duas não eram iguais.',
  recoveryWhat: 'Diga: tidelock recovery-key new.',
  recoveryKit:
    'O kit dela foi gravado. Imprima-o por um navegador e depois exclua o arquivo: a chave está nele.',
  recoveryShown:
    'Anote-a ou imprima-a agora; ela não é mostrada de novo. Uma chave de recuperação anterior não abre mais o cofre.',
}
