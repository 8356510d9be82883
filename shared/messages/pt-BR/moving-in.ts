// Brazilian Portuguese: "I come from another app".

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'Em cada site, abra as configurações de segurança e configure de novo o app autenticador; leia aqui o novo código.'
const only = 'Só vêm nomes e segredos; o app não exporta mais nada.'
const pictures = 'Imagens das entradas.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menu principal', 'Transferir contas', 'Exportar: códigos QR'],
      steps: [
        'No celular: abra o menu, escolha “Transferir contas”, depois “Exportar contas”, e selecione todas.',
        'Ele mostra um código para cada dez contas. Ponha-os aqui na frente da câmera, ou tire capturas de tela e solte todas.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'Uma conta da Microsoft: em account.microsoft.com, em Segurança, adicione outra forma de entrar e escolha um app autenticador de outro tipo.',
        'Uma conta de trabalho ou escola que pede para aprovar ou digitar um número não usa códigos; ela fica no celular.',
      ],
      lost: ['Aprovações, entrada sem senha e senhas salvas ficam no app.'],
    },
    authy: {
      path: [],
      steps: [
        'Se você ainda tem um arquivo gravado por uma ferramenta da comunidade, ou o backup de um celular com root, solte-o aqui.',
        again,
        'Remova a conta do Authy só depois de ter conseguido entrar.',
      ],
      lost: ['O app para computador acabou, e o do celular não entrega nada.'],
    },
    aegis: {
      path: ['Menu, Configurações', 'Importar e exportar', 'Exportar'],
      steps: [
        'Abra as configurações, escolha “Importar e exportar”, depois “Exportar”.',
        'Deixe a criptografia ativada e defina uma senha de que você se lembre.',
      ],
      lost: [
        'Um cofre que só uma impressão digital abre não pode ser lido: defina antes uma senha no Aegis.',
      ],
    },
    '2fas': {
      path: ['Configurações', 'Backup do 2FAS', 'Exportar'],
      steps: ['Abra as configurações, escolha o backup do 2FAS e exporte para um arquivo, com ou sem senha.'],
      lost: ['Imagens e cores das entradas.', 'Contas com SHA224 ou SHA384, que são listadas.'],
    },
    ente: {
      path: ['Configurações', 'Dados', 'Exportar códigos'],
      steps: [
        'Abra as configurações, escolha “Dados”, depois “Exportar códigos”.',
        'Escolha a exportação criptografada e defina uma senha. Abri-la aqui demora um pouco, de propósito.',
      ],
      lost: ['Contas na lixeira dele, que são listadas.'],
    },
    'proton-authenticator': {
      path: ['Configurações', 'Exportar'],
      steps: ['Abra as configurações e escolha “Exportar”, com senha se ele oferecer.'],
      lost: ['Nada de que um código precise.'],
    },
    'proton-pass': {
      path: ['Configurações', 'Exportar', 'ZIP, sem PGP'],
      steps: [
        'No navegador ou no app para computador: abra as configurações, escolha “Exportar” e ZIP sem PGP.',
      ],
      lost: ['Uma exportação criptografada com PGP não pode ser lida.'],
    },
    bitwarden: {
      path: ['Ferramentas ou Configurações', 'Exportar cofre', '.json, protegido por senha'],
      steps: [
        'No cofre web ou no app para computador: escolha “Exportar cofre”, o formato .json (criptografado) e “Protegido por senha”.',
        'Não escolha “Conta restrita”: só essa conta do Bitwarden pode abri-lo.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Configurações', 'Exportar'],
      steps: ['Abra as configurações, escolha “Exportar” e JSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['Configurações', 'Transferir contas', 'Exportar para arquivo'],
      steps: ['Abra as configurações, escolha transferir contas e depois exportá-las para um arquivo.'],
      lost: ['Contas que entram por aprovação.'],
    },
    raivo: {
      path: ['Configurações', 'Exportar OTPs para um arquivo ZIP'],
      steps: [
        'Abra as configurações e escolha exportar os OTPs para um arquivo ZIP (“Export OTPs to ZIP archive”).',
        'O arquivo tem a senha que abre o Raivo. Deixe-o como está.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['Configurações', 'Fazer backup'],
      steps: ['Abra as configurações, escolha fazer backup e defina uma senha.'],
      lost: ['O banco de dados do próprio app não pode ser lido; o backup dele pode.'],
    },
    andotp: {
      path: ['Menu principal', 'Lista de backups', 'Backup (criptografado)'],
      steps: ['Abra o menu, escolha os backups e faça um com senha ou sem criptografia.'],
      lost: ['Um backup criptografado com OpenPGP: descriptografe-o antes.', pictures],
    },
    freeotp: {
      path: ['Menu principal', 'Fazer backup'],
      steps: [
        'FreeOTP 2: abra o menu, escolha o backup e defina uma senha. O arquivo se chama externalBackup.xml.',
        'O FreeOTP 1 não tem backup. De um celular com root, o tokens.xml dele pode ser lido.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['Menu principal', 'Exportar', 'JSON ou URIs de chaves'],
      steps: ['Abra o menu, escolha exportar, depois JSON ou a lista de URIs de chaves.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: ['As aprovações ficam no Duo. Um backup do app só pode ser restaurado no Duo Mobile.'],
    },
    okta: {
      path: [],
      steps: [
        'Pergunte à sua organização se outro app autenticador é permitido.',
        'Se for, adicione lá “Google Authenticator” como outro método e leia esse código aqui.',
      ],
      lost: ['Aprovações e impressões digitais ficam no app.'],
    },
    steam: {
      path: [],
      steps: [
        'Programas de computador para o Steam Guard guardam cada conta em um .maFile. Se você tem um, solte-o aqui; se for criptografado, junto com o manifest.json dele em um mesmo arquivo zip.',
        'Sem um arquivo assim, mantenha o app do Steam.',
      ],
      lost: ['Confirmações de trocas e de entradas ficam no app.'],
    },
    winauth: {
      path: ['O menu dele', 'Exportar', 'Texto ou zip'],
      steps: [
        'Abra o menu dele, escolha exportar (“Export”) e salve como texto, ou como arquivo zip com senha.',
      ],
      lost: [
        'O que o Windows ou uma YubiKey protege em winauth.xml: exporte como texto.',
        'Confirmações de trocas do Steam.',
      ],
    },
    '1password': {
      path: ['Arquivo', 'Exportar', 'Formato 1PUX'],
      steps: ['No app para computador: escolha “Arquivo”, “Exportar”, a sua conta e o formato 1PUX.'],
      lost: ['Tipos antigos de exportação (OPVault, 1PIF) não podem ser lidos.'],
    },
    keepass: {
      path: ['Seu banco de dados, .kdbx'],
      steps: [
        'Não é preciso exportar: use o arquivo .kdbx como está.',
        'Se ele também precisar de um arquivo-chave, exporte-o como CSV (KeePassXC) ou XML (KeePass).',
      ],
      lost: [
        'Entradas na lixeira e versões anteriores das entradas.',
        'Um banco de dados antigo (KDBX 3): salve-o antes como KDBX 4.',
      ],
    },
    apple: {
      path: ['Arquivo', 'Exportar todas as senhas', 'Arquivo .csv'],
      steps: [
        'Em um Mac: abra o app Senhas, escolha “Arquivo” e depois exportar todas as senhas para um arquivo.',
      ],
      lost: ['Chaves-senha.', 'Um iPhone sozinho não consegue exportar: use um Mac com a mesma conta.'],
    },
    'browser-extension': {
      path: ['Configurações', 'Fazer backup', 'Baixar o arquivo'],
      steps: ['Abra as configurações da extensão, escolha o backup e baixe o arquivo dele.'],
      lost: ['Contas com algoritmos GOST, que são listadas.'],
    },
    authme: {
      path: ['Configurações', 'Exportar códigos'],
      steps: ['Abra as configurações e escolha exportar os códigos.'],
      lost: ['Nomes longos: o próprio Authme já os havia cortado.'],
    },
    otpclient: {
      path: ['O banco de dados dele, .enc'],
      steps: ['Não é preciso exportar: copie o banco de dados dele, o arquivo que termina em .enc.'],
      lost: ['Nada de que um código precise.'],
    },
    'battle-net': {
      path: [],
      steps: [
        'De um celular com root, o arquivo de preferências do antigo app autenticador pode ser solto aqui.',
        'Senão, procure nas configurações de segurança da sua conta um app autenticador de outro tipo.',
      ],
      lost: ['As aprovações ficam no app.'],
    },
    'totp-authenticator': {
      path: ['Menu principal', 'Fazer backup'],
      steps: ['Abra o menu e escolha o backup, com uma senha sua ou sem.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'Vindo de outro app',
  text: 'Escolha o app. Nada é tirado dele; você pode mantê-lo até que os códigos daqui tenham funcionado.',
  search: 'Buscar apps',
  list: 'Lista de apps',
  found: '{count, plural, =0 {Nenhum app encontrado} one {# app} many {# de apps} other {# apps}}',
  other:
    'Não está aqui? Qualquer texto ou tabela com segredos ou links otpauth pode ser lido, e imagens de códigos QR. Tente soltá-los.',
  nothing: 'Nenhum app se chama “{query}”.',
  all: 'Todos os apps',
  out: {
    file: 'Exporta um arquivo',
    qr: 'Mostra códigos QR',
    tool: 'Sem exportação própria',
    none: 'Sem exportação',
  },
  heads: {
    how: 'Como as contas saem dele',
    instead: 'O que fazer em vez disso',
    comes: 'Vem junto',
    lost: 'Não vem junto',
  },
  picture: 'Onde procurar em {app}',
  comes: {
    accounts: 'Contas',
    groups: 'Grupos',
    notes: 'Notas',
    favourites: 'Favoritos',
    pictures: 'Imagens',
  },
  shared: {
    bring: 'Traga o arquivo para este computador e solte-o nesta janela, ou escolha-o abaixo.',
    password: 'Digite a senha do arquivo quando ela for pedida.',
    passwordIf: 'Se você definiu uma senha, digite-a quando ela for pedida.',
    plain:
      'O arquivo não é criptografado: quem o tiver pode gerar os seus códigos. Exclua-o quando as contas estiverem aqui.',
    plainManager:
      'O arquivo não é criptografado e contém todas as suas senhas. Exclua-o quando as contas estiverem aqui.',
    onlyCodes: 'Senhas e tudo o que não for senha de uso único ficam lá.',
    keep: 'Mantenha o app antigo até ter entrado em um site com um código daqui.',
  },
  docs: {
    index: 'Mudar para o Tidelock',
    intro:
      'Uma página para cada app. Na janela: Adicionar, “Vem de outro app?”. Escritas a partir da mesma tabela que as páginas de lá.',
    app: 'Aplicativo',
    way: 'A saída dele',
    title: 'De {app} para o Tidelock',
    formats: 'Formatos lidos (`tidelock import --format`)',
  },
}
