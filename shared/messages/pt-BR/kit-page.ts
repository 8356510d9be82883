// Brazilian Portuguese: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Kit de recuperação',
  documentTitle: 'Kit de recuperação do Tidelock',
  what: [
    'Esta página abre o seu cofre do Tidelock quando a frase-senha é esquecida, ou quando o computador ou o chaveiro dele se perde.',
    'Sozinha ela não abre nada: precisa do arquivo do cofre ou de um backup dele, então guarde os dois em lugares diferentes.',
  ],
  key: 'Chave de recuperação',
  keyHint: 'Maiúsculas, espaços e hifens não importam. Ela não contém as letras O, I, L nem U.',
  qr: 'A mesma chave',
  vault: 'Cofre',
  made: 'Criada em',
  ways: [
    {
      head: 'No computador que tem o cofre',
      steps: [
        'Inicie o Tidelock e digite a chave na tela de bloqueio. “Usar a chave de recuperação” mostra o campo.',
      ],
    },
    {
      head: 'Em um computador novo',
      steps: [
        'Instale o Tidelock, inicie-o e crie um cofre novo.',
        'Solte na janela dele o seu backup, ou o antigo arquivo vault.json.',
        'Quando ele pedir a senha do arquivo, digite a chave de recuperação.',
      ],
    },
    {
      head: 'Quando o Tidelock não existir mais',
      steps: [
        'O arquivo do cofre está no formato do Aegis, um autenticador para Android: importe-o lá com esta chave como senha, em maiúsculas e com um hífen entre os grupos.',
        'Ou, em qualquer computador com Python: <code>python3 open-vault.py vault.json</code>. O programa vem com o código-fonte do Tidelock, em docs, ao lado de uma descrição do formato.',
      ],
    },
  ],
  after: 'Depois crie outra chave de recuperação, imprima o kit dela e destrua esta página.',
  kept: 'O arquivo do meu cofre ou o backup está guardado em',
  notes: 'Notas',
  siteCodes: 'Códigos de recuperação não usados dos seus sites',
  siteCodesHint: 'Cada um funciona uma vez. Risque os que usar.',
  noName: 'Conta sem nome',
}
