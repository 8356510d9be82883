// Brazilian Portuguese: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Este grupo não está mais no cofre.' },
  'group-exists': { what: 'Outro grupo já tem este nome.' },
  'groups-too-many': {
    what: 'Um cofre pode ter {limit, plural, one {# grupo} many {# de grupos} other {# grupos}}, e este está cheio.',
    todo: 'Remova um grupo antes.',
  },
  'secret-empty': { what: 'Falta o segredo.', todo: 'Copie-o do site.' },
  'secret-character': {
    what: 'O caractere {position, number}, {character}, não pode estar em um segredo.',
    todo: 'Ele tem letras de A a Z e dígitos de 2 a 7.',
    meant: 'Talvez seja {character}.',
    meantEither: 'Talvez seja {one} ou {other}.',
    quoted: '‘{character}’',
  },
  'secret-too-long': {
    what: 'O segredo tem mais de {limit, plural, one {# byte} many {# de bytes} other {# bytes}}.',
    todo: 'Verifique se só o segredo foi colado.',
  },
  'secret-not-hex': {
    what: 'O caractere {position, number} não pode estar neste segredo.',
    todo: 'Ele tem dígitos de 0 a 9 e letras de a a f.',
  },
  'secret-length': {
    what: 'O comprimento do segredo está errado; o esperado é {expected, select, even {um número par de caracteres} other {{expected}}}.',
    todo: 'Verifique se não falta uma parte.',
  },
  'secret-checksum': {
    what: 'A soma de verificação do segredo não confere.',
    todo: 'Um caractere está errado ou faltando; copie-o de novo.',
  },
  'digits-invalid': {
    what: 'O número de dígitos deve ser um inteiro de 1 a {max, number}.',
  },
  'period-invalid': {
    what: 'O período deve ser um número inteiro de segundos, de 1 a {max, number}.',
  },
  'counter-invalid': { what: 'O contador deve ser um número inteiro, 0 ou mais.' },
  'algorithm-unsupported': { what: 'Este algoritmo não é aceito.', todo: 'Use SHA1, SHA256 ou SHA512.' },
  'token-type-unsupported': {
    what: 'Este tipo de código não é aceito.',
    todo: 'Use TOTP, HOTP, Steam, mOTP ou Yandex.',
  },
  'pin-invalid': {
    what: 'Este PIN não pode estar certo.',
    todo: 'O Mobile-OTP costuma usar 4 dígitos; o Yandex, de 4 a 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {O nome do site tem mais de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.} account {O nome da conta tem mais de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.} other {A nota tem mais de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.}}',
    todo: 'Encurte o texto.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Há mais de # código, que é o máximo que uma conta guarda.} many {Há mais de # de códigos, que é o máximo que uma conta guarda.} other {Há mais de # códigos, que é o máximo que uma conta guarda.}}',
    todo: 'Deixe de fora o que não for código.',
  },
  'site-code-too-long': {
    what: 'O código {position, number} tem mais de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
    todo: 'Ponha cada código em uma linha própria.',
  },
  'uri-not-otpauth': {
    what: 'Este link não é para um app autenticador.',
    todo: 'Ele deveria começar com otpauth://',
  },
  'uri-too-long': {
    what: 'O link tem mais de {limit, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
    todo: 'Verifique se só o link foi colado.',
  },
  'uri-scheme-unsupported': {
    what: 'Um link {scheme} não contém nenhuma senha de uso único.',
    todo: 'No site, escolha outro app autenticador.',
  },
  'uri-migration': {
    what: 'Este link contém várias contas de uma vez.',
    todo: 'Importe-o em vez de adicionar uma só conta.',
  },
  'uri-parameter': {
    what: '“{parameter}” está errado no link.',
  },
  'uri-parameter-missing': {
    what: 'Falta “{parameter}” no link.',
    todo: 'Copie de novo o link inteiro.',
  },
  'vault-missing': {
    what: 'O arquivo do cofre não foi encontrado.',
    todo: 'Ponha-o de volta no lugar ou abra uma cópia anterior.',
  },
  'vault-empty': {
    what: 'O arquivo do cofre está vazio.',
    todo: 'Abra uma cópia anterior ou ponha um backup no lugar dele.',
  },
  'vault-truncated': {
    what: 'O arquivo do cofre está cortado; falta uma parte.',
    todo: 'Abra uma cópia anterior ou ponha um backup no lugar dele.',
  },
  'vault-damaged': {
    header: 'O arquivo do cofre está danificado. O cabeçalho não pode ser lido.',
    slot: 'O arquivo do cofre está danificado. Uma das chaves não pode ser lida.',
    contents: 'O arquivo do cofre está danificado. O conteúdo não passa na verificação.',
    todo: 'Abra uma cópia anterior ou ponha um backup no lugar dele.',
  },
  'vault-newer': {
    what: 'Este cofre é de um Tidelock mais novo (formato {version}).',
    todo: 'Atualize o Tidelock para abri-lo.',
  },
  'vault-foreign': {
    what: 'Este arquivo não é um cofre do Tidelock.',
    todo: 'Verifique se o arquivo certo está ali.',
  },
  'vault-cost-refused': {
    what: 'O arquivo do cofre exige mais cálculo do que jamais é preciso para abrir um.',
    todo: 'Verifique de onde ele veio; abra uma cópia anterior.',
  },
  'vault-too-large': {
    what: 'O arquivo do cofre tem mais de {megabytes, number}\u00a0MB.',
    todo: 'Verifique se o arquivo certo está ali.',
  },
  'wrong-passphrase': {
    what: 'Essa não é a frase-senha.',
    todo: 'Verifique o Caps Lock e o layout do teclado.',
  },
  'wrong-recovery-key': {
    what: 'Essa não é a chave de recuperação deste cofre.',
    todo: 'Uma chave nova substitui a anterior; procure a mais recente.',
  },
  'recovery-key-malformed': {
    what: 'O caractere {position, number} não pode estar em uma chave de recuperação.',
    todo: 'Compare com a impressa.',
    length: 'O comprimento da chave de recuperação está errado.',
    lengthTodo: 'Verifique se não falta nenhum grupo.',
  },
  'slot-missing': { what: 'Este cofre não tem essa chave.', todo: 'Abra-o de outra forma.' },
  'kdf-failed': {
    what: 'Não foi possível calcular a chave.',
    todo: 'Talvez falte memória ao computador; feche algo e tente de novo.',
  },
  'wait-first': {
    what: 'Falhou várias vezes.',
    todo: 'Espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} e tente de novo.',
  },
  'biometry-refused': {
    what: 'A impressão digital não foi reconhecida ou a pergunta foi fechada.',
    todo: 'Tente de novo ou reinicie o Tidelock.',
  },
  'keychain-item-missing': {
    what: 'O chaveiro funciona, mas a chave deste cofre não está nele.',
    todo: 'Abra o cofre com a frase-senha ou a chave de recuperação, ou traga o chaveiro de volta de um backup.',
  },
  'keychain-locked': {
    what: 'O chaveiro está bloqueado, ou o pedido de senha dele foi fechado.',
    todo: 'Desbloqueie-o e tente de novo.',
  },
  'keychain-absent': {
    what: 'Nenhum chaveiro está em execução neste computador.',
    todo: 'Inicie o GNOME Keyring, o KWallet ou o KeePassXC e tente de novo, ou use uma frase-senha.',
  },
  'keychain-library-missing': {
    what: 'O chaveiro não pode ser acessado porque a libsecret não está instalada.',
    todo: 'Instale a libsecret (no Debian e no Ubuntu: libsecret-1-0) e tente de novo, ou use uma frase-senha.',
  },
  'keychain-hung': {
    what: 'O chaveiro não responde.',
    todo: 'Procure a janela de senha dele e tente de novo.',
  },
  'keychain-crashed': {
    what: 'A consulta ao chaveiro terminou de forma inesperada.',
    todo: 'Tente de novo.',
  },
  'keychain-refused': {
    what: 'O chaveiro recusou.',
    todo: 'Verifique se o Tidelock pode usá-lo e tente de novo.',
  },
  'keychain-wrong-key': {
    what: 'O chaveiro tem uma chave, mas ela não abre este cofre.',
    todo: 'Abra o cofre com a frase-senha ou a chave de recuperação.',
  },
  'keychain-not-kept': {
    what: 'O chaveiro não manteve o que foi guardado nele.',
    todo: 'Use uma frase-senha, ou encerre a sessão, entre e tente de novo.',
  },
  'disk-full': { what: 'O disco está cheio, e nada foi salvo.', todo: 'Libere espaço e tente de novo.' },
  'disk-read-only': {
    what: 'O disco é somente leitura, e nada foi salvo.',
    todo: 'Permita a gravação nele e tente de novo.',
  },
  'disk-no-permission': {
    what: 'O Tidelock não tem permissão para usar este arquivo ou a pasta dele.',
    todo: 'Verifique as permissões da pasta.',
  },
  'disk-too-many-files': {
    what: 'O sistema tem arquivos abertos demais.',
    todo: 'Feche alguns programas e tente de novo.',
  },
  'disk-io': {
    what: 'O disco informou um erro.',
    todo: 'Verifique o disco e mantenha um backup em outro lugar.',
  },
  'disk-busy': {
    what: 'Outro programa está usando o arquivo.',
    todo: 'Feche-o (talvez um programa de sincronização ou um antivírus) e tente de novo.',
  },
  'save-not-verified': {
    what: 'Ao ser relido depois de salvo, o arquivo não estava como deveria.',
    todo: 'A cópia de antes ainda está lá. Verifique o disco e tente de novo.',
  },
  locked: { what: 'O cofre está bloqueado.', todo: 'Abra-o primeiro.' },
  'no-such-account': { what: 'Esta conta não está mais no cofre.' },
  'no-such-generation': { what: 'Esta cópia anterior não está mais lá.', todo: 'Escolha outra.' },
  'vault-exists': {
    what: 'Já existe um cofre.',
    todo: 'Ele ficou como está. Inicie o Tidelock de novo para abri-lo.',
  },
  'changed-elsewhere': {
    what: 'Nesse meio-tempo o cofre mudou em outro lugar, então esta alteração não foi feita.',
    todo: 'Veja o conteúdo mais novo e tente de novo.',
  },
  'vault-in-use': { what: 'Outro Tidelock está salvando neste cofre.', todo: 'Tente de novo daqui a pouco.' },
  'duplicate-account': { what: 'Esta conta já está no cofre.' },
  'passphrase-empty': { what: 'Digite uma frase-senha.' },
  'last-slot': {
    what: 'Esta é a única chave do cofre; sem ela nada conseguiria abri-lo.',
    todo: 'Defina outra antes.',
  },
  'recovery-key-gone': {
    what: 'A nova chave de recuperação não está mais na memória.',
    todo: 'Se você a tem, verifique-a nas configurações. Se não, crie outra.',
  },
  'not-printed': {
    what: 'Não foi possível criar a página.',
    todo: 'Tente de novo, ou salve o kit em vez de imprimi-lo.',
  },
  'clipboard-unavailable': {
    what: 'A área de transferência não pode ser usada agora.',
    todo: 'Tente de novo daqui a pouco.',
  },
  'nothing-copied-yet': {
    what: 'Nenhum código foi copiado ainda.',
    todo: 'Copie um primeiro; depois este atalho o copia de novo.',
  },
  'hotkey-invalid': {
    what: 'Esta tecla não pode ser usada.',
    todo: 'Aperte Ctrl, Alt ou Cmd junto com outra tecla.',
  },
  'hotkey-taken': { what: 'Outro programa usa este atalho.', todo: 'Escolha outro, ou libere-o lá.' },
  'hotkey-used': {
    what: 'O Tidelock usa este atalho para outra coisa.',
    todo: 'Escolha outro, ou limpe-o lá.',
  },
  'hotkey-unsupported': {
    what: 'Este ambiente não deixa nenhum programa ter atalhos próprios.',
    todo: 'Associe um dos comandos abaixo nas configurações de teclado do ambiente.',
  },
  'autostart-refused': {
    what: 'O sistema não aceitou isso.',
    todo: 'Adicione o Tidelock à mão aos programas de inicialização.',
  },
  'screen-unavailable': {
    what: 'O ambiente não forneceu nenhuma imagem da tela.',
    todo: 'Permita isso nas configurações do sistema, ou faça uma captura de tela e adicione-a.',
  },
  'no-code-yet': { what: 'Ainda não há nenhum código.', todo: 'Peça um novo antes.' },
  'nothing-to-export': { what: 'Nenhuma conta cabe neste formato, então nenhum arquivo foi gravado.' },
  'export-not-verified': {
    what: 'Ao ser relido, o que foi gravado não estava como deveria, então foi removido.',
    todo: 'Verifique o disco e tente de novo.',
  },
  'sheet-too-long': {
    what: 'Esta folha é longa demais para ser impressa daqui.',
    todo: 'Salve-a como arquivo e imprima-o, ou exporte menos contas.',
  },
  'file-exists': { what: 'Já existe um arquivo com este nome.', todo: 'Escolha outro nome ou outra pasta.' },
  'file-is-ours': {
    what: 'O Tidelock guarda os próprios dados neste arquivo.',
    todo: 'Escolha outro nome ou outra pasta.',
  },
  'bad-request': {
    what: 'Algo digitado é longo demais ou tem a forma errada.',
    todo: 'Verifique e tente de novo.',
  },
  'not-allowed': { what: 'Isso não é possível aqui.' },
  'not-confirmed': { what: 'Você não confirmou, então nada foi feito.' },
  unexpected: {
    what: 'Algo deu errado dentro do Tidelock; seu cofre está intacto.',
    todo: 'Tente de novo. Se continuar, relate o problema.',
  },
  'pin-needed': { what: 'Sem o PIN não é possível gerar nenhum código.', todo: 'Edite a conta e digite-o.' },
  'backup-folder-gone': {
    what: 'A pasta dos backups não está lá.',
    todo: 'Conecte ou monte o disco dela, ou escolha outra pasta.',
  },
  'backup-folder-other': {
    what: 'Os backups anteriores não estão na pasta; talvez o disco dela não esteja montado.',
    todo: 'Monte-o, ou escolha a pasta de novo para continuar nela.',
  },
  'backup-not-verified': {
    what: 'Ao ser aberto, o backup não era o que foi gravado, então não conta.',
    todo: 'Verifique o disco, ou escolha outra pasta.',
  },
  'backup-needs-key': {
    what: 'Só o chaveiro abre este cofre, e um backup precisa de uma chave que funcione em outro lugar.',
    todo: 'Defina uma frase-senha ou crie uma chave de recuperação.',
  },
  'backup-unreadable': {
    what: 'Este arquivo não pode ser lido, ou tem mais de 64\u00a0MB.',
    todo: 'Verifique o local e as permissões dele.',
  },
}
