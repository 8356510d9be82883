// Brazilian Portuguese: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

const notYou = 'Se você não acabou de pedir isso, escolha Cancelar.'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Cancelar',
  portableTitle: '{file} (cofre portátil) - Tidelock',
  pdf: 'Documento PDF',
  kitFile: 'Kit de recuperação do Tidelock.pdf',
  picture: { png: 'Imagem PNG', svg: 'Desenho SVG' },
  exported: {
    backup: 'Backup criptografado',
    aegis: 'Arquivo do Aegis',
    '2fas': 'Arquivo do 2FAS',
    uris: 'Texto',
    'migration-qr': 'Imagem PNG',
    html: 'Página da web',
  },
  backup: {
    kind: 'Backup do Tidelock',
    folder: 'Pasta para os backups',
    open: 'Escolher um backup',
    kinds: 'Backups',
  },
  noName: 'uma conta sem nome',
  bothNames: '{issuer} ({account})',
  questions: {
    show: {
      title: 'Mostrar o segredo de {name}?',
      text: `Quem o vir poderá gerar os códigos desta conta daí em diante, em qualquer dispositivo. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar o segredo de uma conta',
    },
    savePicture: {
      title: 'Salvar o segredo de {name} como imagem?',
      text: `Quem tiver a imagem poderá gerar os códigos desta conta daí em diante, em qualquer dispositivo. ${notYou}`,
      button: 'Salvar',
      reason: 'salvar o segredo de uma conta',
    },
    move: {
      title:
        'Mostrar {count, plural, one {o segredo de # conta} many {os segredos de # de contas} other {os segredos de # contas}}?',
      text: `Quem vir isto poderá gerar os códigos daí em diante, em qualquer dispositivo. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar os segredos das suas contas',
    },
    siteCodes: {
      title: 'Mostrar os códigos de recuperação de {name}?',
      text: `Quem os vir poderá entrar lá no seu lugar. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar os códigos de recuperação de uma conta',
    },
    kit: {
      title: 'Incluir no kit os códigos de recuperação dos seus sites?',
      text: `Quem tiver o kit poderá entrar nesses sites no seu lugar. ${notYou}`,
      button: 'Incluir',
      reason: 'incluir no kit os códigos de recuperação dos seus sites',
    },
    write: {
      title:
        'Gravar em um arquivo {count, plural, one {o segredo de # conta} many {os segredos de # de contas} other {os segredos de # contas}}?',
      text: `Quem puder abrir o arquivo poderá gerar os códigos daí em diante. ${notYou}`,
      button: 'Continuar',
      reason: 'gravar os segredos das suas contas em um arquivo',
    },
    print: {
      title:
        'Imprimir {count, plural, one {o segredo de # conta} many {os segredos de # de contas} other {os segredos de # contas}}?',
      text: `Quem vir o papel poderá gerar os códigos daí em diante. ${notYou}`,
      button: 'Continuar',
      reason: 'imprimir os segredos das suas contas',
    },
    backUp: {
      title: 'Fazer backup do cofre com uma senha própria?',
      text: `Quem tiver o arquivo e esta senha terá todos os segredos do cofre. ${notYou}`,
      button: 'Continuar',
      reason: 'fazer backup do cofre com uma senha própria',
    },
    setPassphrase: {
      title: 'Usar a nova frase-senha neste cofre?',
      text: 'Quem a souber poderá abrir o cofre e ver todos os segredos dele. Se você não acabou de digitar uma, escolha Cancelar.',
      button: 'Usar',
      reason: 'definir a frase-senha do cofre',
    },
  },
}
