// Brazilian Portuguese: quick access.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Busque e copie com Enter',
  searchLabel: 'Buscar contas',
  accounts: 'Contas',
  nothing: 'Nenhuma conta encontrada',
  empty: 'Ainda não há contas',
  openMain: 'Abrir o Tidelock',
  hintCopy: 'Copiar',
  hintType: 'Digitar',
  hintPick: 'Escolher',
  locked: 'O Tidelock está bloqueado',
  hotkeys: {
    quick: 'Janela rápida',
    quickText: 'Abre uma pequena busca sobre o que você estiver fazendo.',
    copyLast: 'Copiar o último código usado',
    copyLastText: 'Funciona sem nenhuma janela.',
    account: 'Copiar o código de {name}',
    addAccount: 'Um atalho para uma conta',
    addAccountText: 'Copia o código dela sem nenhuma janela.',
    chooseAccount: 'Escolher uma conta…',
    none: 'Não definido',
    record: 'Definir',
    change: 'Alterar',
    clear: 'Limpar',
    press: 'Aperte as teclas…',
    stop: 'Cancelar',
    label: '{what} ({keys})',
    notInForce: 'Sem efeito agora:',
    commands: 'Comandos para as configurações de teclado do ambiente',
    commandsPortal:
      'Se um atalho não fizer nada, associe um destes comandos nas configurações de teclado do ambiente.',
    commandsNone:
      'Este ambiente não dá atalhos aos programas. Associe estes comandos nas configurações de teclado dele.',
    toggle: 'Janela rápida',
    lock: 'Bloquear',
  },
  typing: {
    title: 'Apertar Enter depois de digitar um código',
    text: 'Na janela rápida, Ctrl+Enter digita o código na janela anterior. Quem faz isso é {tool}.',
    none: 'Digitar códigos em outras janelas',
    noneText: {
      linux:
        'Não é possível aqui: é preciso xdotool no X11; no Wayland, wtype ou ydotool e um ambiente que diga qual janela está na frente.',
      mac: 'Permita o Tidelock em Ajustes do Sistema, Privacidade e Segurança, Acessibilidade.',
      windows: 'Não é possível aqui.',
    },
  },
  tray: {
    close: 'Continuar na bandeja ao fechar a janela',
    closeText: 'O menu da bandeja também copia códigos.',
    none: 'Este ambiente não mostra ícones de bandeja, então fechar a janela encerra o programa. Os atalhos acima e a janela fazem tudo o que a bandeja faz.',
    hidden: 'Iniciar na bandeja',
    hiddenText: 'A janela espera até você pedir.',
  },
  autostart: { title: 'Abrir ao iniciar a sessão', none: 'Este sistema não permite definir isso por aqui.' },
  onTop: { title: 'Sempre visível', text: 'A janela fica acima das outras.' },
  hideAfterCopy: { title: 'Ocultar a janela depois de copiar', text: 'De volta ao que você estava fazendo.' },
  hide: {
    title: 'Ocultar os códigos',
    text: 'Cada um só é mostrado quando você pede. Copiar funciona do mesmo jeito.',
    seconds: 'Mostrar um código oculto por',
  },
  protect: {
    title: 'Não aparecer em capturas de tela',
    text: 'Nem em telas compartilhadas nem em gravações.',
    none: 'O Linux não oferece como manter uma janela fora das capturas de tela.',
  },
  remark: {
    'no-tool':
      'O código está na área de transferência: aqui o Tidelock não consegue digitar em outros programas.',
    'no-window': 'O código está na área de transferência: não há outra janela em que digitá-lo.',
    'focus-changed':
      'O código está na área de transferência: outra janela apareceu antes que ele fosse digitado.',
    failed: 'O código está na área de transferência: não deu certo digitá-lo.',
  },
}
