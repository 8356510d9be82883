// Brazilian Portuguese: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Restaurar um backup',
  text: 'Nada muda até você ver o que o backup contém.',
  choose: 'Escolher um backup…',
  chooseOther: 'Escolher outro…',
  reading: 'Abrindo…',
  intro:
    'Backups feitos pelo Tidelock ou pelo Aegis. Para exportações de outros apps existe a importação: Adicionar contas.',
  locked: {
    title: 'Ele precisa da chave dele',
    text: 'A chave deste cofre não o abre. Ele tem a frase-senha ou a chave de recuperação de quando foi feito.',
    label: 'Frase-senha ou chave de recuperação',
    open: 'Abrir',
    opening: 'Abrindo…',
    empty: 'Digite a frase-senha ou a chave de recuperação.',
  },
  wrongKey:
    'Isso não abre este backup. Talvez ele tenha uma frase-senha anterior; tente-a, ou a chave de recuperação.',
  refused: {
    'vault-empty': 'Este arquivo está vazio. Escolha outro backup.',
    'vault-truncated':
      'Este backup está cortado; falta uma parte. Copie-o de novo de onde veio, ou escolha outro.',
    'vault-damaged': 'Este backup está danificado: o conteúdo não passa na verificação. Escolha outro.',
    'vault-newer':
      'Um Tidelock mais novo fez este backup (formato {version}). Atualize o Tidelock para restaurá-lo.',
    'vault-cost-refused':
      'Este arquivo exige mais cálculo do que jamais é preciso para abrir um backup. Verifique de onde ele veio.',
    'slot-missing':
      'Só o chaveiro do computador onde foi feito abre este arquivo. Escolha um backup que tenha uma frase-senha ou uma chave de recuperação.',
    other:
      'Este arquivo não pode ser lido, ou tem mais de 64\u00a0MB. Verifique o local e as permissões dele.',
  },
  foreign: {
    other: 'Isto é uma exportação de outro programa, não um backup de um cofre. Pode ser importada.',
    import: 'Importar',
    none: 'Isto não é um backup. Os do próprio Tidelock se chamam tidelock-backup-….json.',
  },
  made: 'Feito em {moment}',
  madeUnknown: 'Não informa quando foi feito',
  holds:
    '{trash, plural, =0 {{count, plural, one {# conta} many {# de contas} other {# contas}}} one {{count, plural, one {# conta} many {# de contas} other {# contas}}, # na lixeira} many {{count, plural, one {# de conta} many {# de contas} other {# de contas}}, # na lixeira} other {{count, plural, one {# conta} many {# de contas} other {# contas}}, # na lixeira}}',
  unreadable:
    '{count, plural, one {# entrada nele não pode ser lida; fica como está.} many {# de entradas nele não podem ser lidas; ficam como estão.} other {# entradas nele não podem ser lidas; ficam como estão.}}',
  otherVault: 'Foi feito de outro cofre.',
  filter: 'Mostrar',
  place: { new: 'Nova', here: 'Em ambos', 'only-here': 'Só aqui' },
  filters: {
    new: 'Novas {count, number}',
    here: 'Em ambos {count, number}',
    'only-here': 'Só aqui {count, number}',
  },
  list: 'Contas',
  nothing: 'Nenhuma.',
  how: {
    label: 'O que fazer',
    merge: 'Adicionar o que falta',
    mergeText:
      '{added, plural, =0 {Tudo o que há no backup já está aqui.} one {# conta é adicionada. Tudo daqui fica.} many {# de contas são adicionadas. Tudo daqui fica.} other {# contas são adicionadas. Tudo daqui fica.}}',
    replace: 'Substituir tudo',
    replaceText:
      '{inBackup, plural, =0 {O cofre fica sem contas, como o backup.} one {O cofre passa a ter # conta, a do backup.} many {O cofre passa a ter as # de contas do backup.} other {O cofre passa a ter as # contas do backup.}}{onlyHere, plural, =0 {} one { # conta que só este cofre tem é removida.} many { # de contas que só este cofre tem são removidas.} other { # contas que só este cofre tem são removidas.}}',
  },
  merge: 'Restaurar',
  replaceTitle: 'Substituir tudo?',
  replaceButton: 'Substituir',
  working: 'Restaurando…',
  done: {
    title: 'Restaurado',
    merged:
      '{added, plural, =0 {Não faltava nada} one {# conta adicionada} many {# de contas adicionadas} other {# contas adicionadas}}',
    replaced: 'O cofre agora tem {count, plural, one {# conta} many {# de contas} other {# contas}}',
    removed:
      '{count, plural, one {# conta que só este cofre tinha se foi.} many {# de contas que só este cofre tinha se foram.} other {# contas que só este cofre tinha se foram.}}',
    trashed:
      '{count, plural, one {# conta foi para a lixeira.} many {# de contas foram para a lixeira.} other {# contas foram para a lixeira.}}',
    undo: 'Desfazer',
    undoText: 'Desfazer traz de volta exatamente o que havia aqui, até que outra coisa mude.',
    undone: 'A restauração foi desfeita por inteiro',
    close: 'Concluir',
  },
}
