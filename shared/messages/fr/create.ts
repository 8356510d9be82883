// French: creating a secret for somebody else’s sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Créer un secret',
  intro:
    'Pour qui met en place un second facteur : un nouveau secret à stocker sur votre site, et le QR que son utilisateur scanne.',
  issuer: 'Site ou émetteur',
  account: 'Nom de compte',
  accountHint: 'L’utilisateur à qui ce secret est destiné',
  more: 'Plus d’options',
  kind: 'Basé sur',
  kinds: { totp: 'l’heure', hotp: 'un compteur' },
  bytes: 'Longueur du secret',
  byteChoice:
    '{kind, select, usual {{bytes} octets, {bits} bits (habituel)} short {{bytes} octets, {bits} bits (court)} other {{bytes} octets, {bits} bits}}',
  counter: 'Premier compteur',
  again: 'Nouveau secret',
  qrLabel: 'Code QR pour {name}',
  noQr: 'Le QR apparaît ici dès que les champs sont corrects.',
  tooLong: 'Trop de texte pour un QR. Raccourcissez les noms.',
  savePng: 'Enregistrer en PNG',
  saveSvg: 'Enregistrer en SVG',
  savedFile: '{file} enregistré. Quiconque l’a peut générer les codes : supprimez-le une fois scanné.',
  codeNow: 'Code actuel',
  copyCode: 'Copier le code {code}',
  atCounter: 'Compteur {counter}',
  secret: 'Secret (en Base32)',
  copySecret: 'Copier le secret',
  link: 'Lien de configuration',
  copyLink: 'Copier le lien',
  copied: { secret: 'Secret copié', uri: 'Lien copié', code: 'Code copié' },
  check: {
    title: 'Vérifier un code',
    text: 'Saisissez ce qu’affiche l’application de l’utilisateur.',
    label: 'Code',
    window: 'Accepter',
    windowChoice:
      '{count, plural, =0 {Cet intervalle seul} one {± un intervalle} many {± # intervalles} other {± # intervalles}}',
    aheadChoice:
      '{count, plural, =0 {Ce compteur seul} one {# d’avance} many {# d’avance} other {# d’avance}}',
    right: 'Correct, à l’heure. Intervalle {step, number}.',
    late: 'Correct, avec {drift, plural, one {un intervalle} many {# intervalles} other {# intervalles}} de retard : cette horloge retarde de {seconds, number} s. Intervalle {step, number}.',
    early:
      'Correct, avec {drift, plural, one {un intervalle} many {# intervalles} other {# intervalles}} d’avance : cette horloge avance de {seconds, number} s. Intervalle {step, number}.',
    counter: 'Correct au compteur {step}.',
    ahead: 'Correct au compteur {step}, en avance de {drift, number} sur celui attendu.',
    none: '{window, plural, =0 {Ce n’est pas le code de cet intervalle.} one {Ce n’est ni un code de cet intervalle, ni d’un intervalle voisin.} many {Ce n’est ni un code de cet intervalle, ni des # intervalles voisins.} other {Ce n’est ni un code de cet intervalle, ni des # intervalles voisins.}}',
    noneAhead:
      '{window, plural, =0 {Ce n’est pas le code de ce compteur.} one {Ce n’est ni un code de ce compteur, ni du suivant.} many {Ce n’est ni un code de ce compteur, ni des # suivants.} other {Ce n’est ni un code de ce compteur, ni des # suivants.}}',
    malformed: 'Un code a ici {digits, plural, one {# chiffre} many {# chiffres} other {# chiffres}}.',
  },
  keep: 'Garder ce compte dans mon coffre',
  kept: 'Dans votre coffre',
  keptSaid: '{name} est dans votre coffre',
}
