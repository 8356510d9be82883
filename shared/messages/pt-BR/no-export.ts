// Brazilian Portuguese: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Apps sem exportação',
  advice:
    'Entre em cada site enquanto o app antigo ainda funciona, configure de novo um app autenticador e leia aqui o novo código. Remova o app antigo por último.',
  apps: {
    microsoft:
      'O backup dele só pode ser restaurado no próprio app. Em cada site configure de novo um app autenticador; para uma conta da Microsoft, escolha “Configurar outro aplicativo autenticador”.',
    authy:
      'O app não exporta nada. Em cada site configure de novo um app autenticador. Os arquivos que outras ferramentas tiraram do Authy podem ser importados.',
    duo: 'O backup dele só pode ser restaurado no Duo Mobile. As aprovações push ficam no Duo; para as outras contas configure de novo um app autenticador.',
    okta: 'Ele está ligado ao celular. Se a sua organização permitir, adicione “Google Authenticator” como outro método e leia esse código aqui.',
    symantec:
      'A credencial dele não pode sair do dispositivo. Se o site oferecer outro app autenticador, escolha esse.',
    steam:
      'O app não exporta nada, e as confirmações de trocas ficam nele. Se você tem um .maFile do Steam Desktop Authenticator, importe-o.',
    'battle-net':
      'O app não exporta nada, e as aprovações ficam nele. O arquivo de preferências do antigo app autenticador pode ser importado.',
    rsa: 'Os tokens dele pertencem à sua organização e não podem ser retirados. Pergunte se outro app autenticador é permitido.',
    salesforce:
      'As aprovações ficam no app. No Salesforce e em outros sites, adicione outra “senha de uso único” ou app autenticador e leia esse código aqui.',
    yubico:
      'Os segredos estão na chave de segurança, que nunca os entrega. Em cada site configure de novo um app autenticador.',
  },
  links: {
    microsoft:
      'Isto é para aprovações no Microsoft Authenticator e não contém nenhuma senha de uso único. No site escolha “Configurar outro aplicativo autenticador”.',
    authy:
      'Isto é para aprovações no Authy e não contém nenhuma senha de uso único. No site escolha outro app autenticador.',
    duo: 'Isto é para aprovações no Duo Mobile e não contém nenhuma senha de uso único. Mantenha o Duo para isso, ou peça um método com código.',
    okta: 'Isto é para aprovações no Okta Verify e não contém nenhuma senha de uso único. No site adicione “Google Authenticator” no lugar.',
    symantec:
      'Isto é para o Symantec VIP Access, cuja credencial não pode ser movida. No site escolha outro app autenticador.',
  },
}
