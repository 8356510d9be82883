// Brazilian Portuguese: creating a secret for somebody else's sign-in.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Criar um segredo',
  intro:
    'Para quem configura um segundo fator: um segredo novo para guardar no seu site, e o QR que o usuário lê.',
  issuer: 'Site ou emissor',
  account: 'Nome da conta',
  accountHint: 'O usuário a quem se destina este segredo',
  more: 'Mais opções',
  kind: 'Baseado em',
  kinds: { totp: 'Tempo', hotp: 'Contador' },
  bytes: 'Comprimento do segredo',
  byteChoice:
    '{kind, select, usual {{bytes} bytes, {bits} bits (comum)} short {{bytes} bytes, {bits} bits (curto)} other {{bytes} bytes e {bits} bits}}',
  counter: 'Primeiro contador',
  again: 'Novo segredo',
  qrLabel: 'Código QR de {name}',
  noQr: 'O QR aparece aqui assim que os campos estiverem certos.',
  tooLong: 'É texto demais para um QR. Encurte os nomes.',
  savePng: 'Salvar como PNG',
  saveSvg: 'Salvar como SVG',
  savedFile: '{file} salvo. Quem o tiver pode gerar os códigos: exclua-o depois de lido.',
  codeNow: 'Código atual',
  copyCode: 'Copiar o código {code}',
  atCounter: 'Contador {counter}',
  secret: 'Segredo (Base32)',
  copySecret: 'Copiar o segredo',
  link: 'Link de configuração',
  copyLink: 'Copiar o link',
  copied: {
    secret: 'Segredo copiado',
    uri: 'Link copiado',
    code: 'Código copiado',
  },
  check: {
    title: 'Verificar um código',
    text: 'Digite o que o app do usuário mostra.',
    label: 'Código',
    window: 'Aceitar',
    windowChoice:
      '{count, plural, =0 {Só este intervalo} one {± um intervalo} many {± # de intervalos} other {± # intervalos}}',
    aheadChoice: '{count, plural, =0 {Só este contador} one {# adiante} many {# adiante} other {# adiante}}',
    right: 'Confere, na hora certa. Intervalo {step, number}.',
    late: 'Confere, com {drift, plural, one {um intervalo} many {# de intervalos} other {# intervalos}} de atraso: aquele relógio está {seconds, number}\u00a0s atrasado. Intervalo {step, number}.',
    early:
      'Confere, com {drift, plural, one {um intervalo} many {# de intervalos} other {# intervalos}} de adiantamento: aquele relógio está {seconds, number}\u00a0s adiantado. Intervalo {step, number}.',
    counter: 'Confere no contador {step}.',
    ahead: 'Confere no contador {step}, {drift, number} adiante do esperado.',
    none: '{window, plural, =0 {Não é o código deste intervalo.} one {Não é um código deste intervalo, nem de um para cada lado.} many {Não é um código deste intervalo, nem de # para cada lado.} other {Não é um código deste intervalo, nem de # para cada lado.}}',
    noneAhead:
      '{window, plural, =0 {Não é o código deste contador.} one {Não é um código deste contador, nem do próximo.} many {Não é um código deste contador, nem dos próximos #.} other {Não é um código deste contador, nem dos próximos #.}}',
    malformed: 'Aqui um código tem {digits, plural, one {# dígito} many {# de dígitos} other {# dígitos}}.',
  },
  keep: 'Guardar esta conta no meu cofre',
  kept: 'No seu cofre',
  keptSaid: '{name} está no seu cofre',
}
