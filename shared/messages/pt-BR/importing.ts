// Brazilian Portuguese: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Este arquivo não está em nenhum formato que o Tidelock possa importar. Exporte-o de novo como texto, ou como arquivo do Aegis.',
  'import-needs-password':
    'Este arquivo é criptografado. Informe a senha dele com --password-file FILE ou --password -.',
  'import-wrong-password':
    'Senha errada, ou o arquivo está danificado. Verifique o Caps Lock e o layout do teclado.',
  'import-wrong-password-or-key-file':
    'Senha errada, ou este banco de dados precisa de um arquivo-chave, que o Tidelock não pode usar. Verifique o Caps Lock, ou exporte-o como CSV.',
  'import-unsupported': {
    newer:
      'Um programa mais novo gravou este arquivo. Atualize o Tidelock, ou exporte-o de uma versão anterior.',
    'no-password-slot': 'Nenhuma senha abre este arquivo. Exporte-o de novo com uma senha.',
    'account-restricted':
      'Só a conta do Bitwarden que gravou este arquivo pode abri-lo. Exporte de novo e escolha “Protegido por senha”.',
    'own-key': 'Só o app que gravou este arquivo pode abri-lo. Exporte-o de novo sem criptografia.',
    'failed-export':
      'O app gravou uma mensagem de erro neste arquivo em vez de contas. Exporte-o de novo por lá.',
    database:
      'Este é um banco de dados da pasta de um app, que o Tidelock não lê. Use a exportação desse app.',
    'open-authenticator':
      'O Tidelock não lê backups do Open Authenticator. Configure as contas dele de novo nos sites.',
    openpgp:
      'Este arquivo é criptografado com OpenPGP. Descriptografe-o com `gpg --decrypt`, importe o resultado e depois exclua-o.',
    'proton-pass-pgp':
      'Esta exportação do Proton Pass é criptografada com PGP. Exporte de novo sem criptografia, importe o arquivo e depois exclua-o.',
    'foreign-cipher':
      'Este arquivo é criptografado de uma forma que o Tidelock não conhece. Exporte-o de novo como texto.',
    'windows-protected':
      'O Windows protege este arquivo para um usuário de um computador. Abra o WinAuth lá e exporte como texto.',
    'yubikey-protected': 'Uma YubiKey protege este arquivo. Abra-o no WinAuth e exporte como texto.',
    'manifest-apart':
      'Este arquivo só abre junto com os outros da pasta dele. Ponha a pasta maFiles inteira em um arquivo zip e importe-o.',
    'kdbx-older':
      'Este banco de dados do KeePass está em um formato antigo. Salve-o como KDBX 4 no KeePass ou no KeePassXC, ou exporte-o como CSV.',
    'kdbx-twofish':
      'Este banco de dados do KeePass é criptografado com Twofish. Mude a criptografia para AES ou ChaCha20, ou exporte-o como CSV.',
    'kdbx-other':
      'Este banco de dados do KeePass é criptografado de uma forma que o Tidelock não conhece. Escolha AES e Argon2 nas configurações de segurança dele, ou exporte-o como CSV.',
  },
  'import-damaged': 'O arquivo está danificado ou cortado. Copie-o ou exporte-o de novo.',
  'import-too-large': 'O arquivo tem mais de {megabytes, number}\u00a0MB. Verifique se é o certo.',
  'import-too-many':
    '{limit, plural, one {O arquivo tem mais de # linha.} many {O arquivo tem mais de # de linhas.} other {O arquivo tem mais de # linhas.}} Verifique se é o certo.',
  'import-cost-refused':
    'O arquivo exige mais cálculo do que jamais é preciso para abrir um. Verifique de onde ele veio.',
  'import-ended': 'Não foi possível calcular a chave. Feche algo e tente de novo.',
  'import-gave-up':
    'Ler o arquivo levava tempo ou memória demais, então a leitura foi interrompida. Verifique se é o certo.',
  'import-stopped': 'A leitura do arquivo foi interrompida. Adicione-o de novo para lê-lo.',
  'import-image': 'Isto é uma imagem. Adicione-a como imagem, para que os códigos QR dela sejam lidos.',
  'import-unreadable': 'O arquivo não pode ser lido. Verifique se ele ainda está lá e se você pode abri-lo.',
  'row-malformed': 'Esta entrada não pode ser lida.',
  'row-in-trash':
    'Esta conta estava na lixeira. De um backup do Tidelock, `tidelock restore` traz de volta também a lixeira.',
  'row-deleted': 'Esta entrada estava na lixeira ou no arquivo morto do programa que gravou o arquivo.',
  'row-repeated': 'O mesmo código desta exportação do Google já apareceu antes.',
  'row-migration-damaged': 'Este código do Google está danificado ou incompleto. Leia-o de novo.',
  'row-duplicate': 'Esta conta já está no cofre.',
  'row-sealed': 'A senha não abre esta entrada, ou ela está danificada.',
  'row-protected': 'O Windows ou uma YubiKey protege esta entrada. Abra-a no WinAuth e exporte como texto.',
  'row-secret-damaged': 'O segredo desta entrada está danificado. Exporte o arquivo de novo.',
  'row-file-missing': 'Falta o arquivo desta conta. Ponha a pasta inteira no arquivo zip.',
}
