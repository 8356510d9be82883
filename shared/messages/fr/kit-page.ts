// French: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Kit de récupération',
  documentTitle: 'Kit de récupération Tidelock',
  what: [
    'Cette page ouvre votre coffre Tidelock quand la phrase de passe est oubliée, ou quand l’ordinateur ou son trousseau est perdu.',
    'Seule, elle n’ouvre rien : il lui faut le fichier du coffre ou une sauvegarde. Gardez donc les deux à des endroits différents.',
  ],
  key: 'Clé de récupération',
  keyHint: 'Les majuscules, espaces et tirets ne comptent pas. Elle n’a pas de lettre O, I, L ou U.',
  qr: 'La même clé',
  vault: 'Coffre',
  made: 'Créée le',
  ways: [
    {
      head: 'Sur l’ordinateur qui a le coffre',
      steps: [
        'Démarrez Tidelock et saisissez la clé sur son écran de verrouillage. « Utiliser la clé de récupération » affiche le champ.',
      ],
    },
    {
      head: 'Sur un nouvel ordinateur',
      steps: [
        'Installez Tidelock, démarrez-le et créez un nouveau coffre.',
        'Déposez votre sauvegarde, ou l’ancien fichier vault.json, sur sa fenêtre.',
        'Quand il demande le mot de passe du fichier, saisissez la clé de récupération.',
      ],
    },
    {
      head: 'Quand Tidelock n’existe plus',
      steps: [
        'Le fichier du coffre est au format d’Aegis, un authentificateur pour Android : importez-le là avec cette clé comme mot de passe, en majuscules et avec un tiret entre les groupes.',
        'Ou sur tout ordinateur avec Python : <code>python3 open-vault.py vault.json</code>. Le programme est livré avec le code source de Tidelock, dans docs, à côté d’une description du format.',
      ],
    },
  ],
  after: 'Ensuite, créez une nouvelle clé de récupération, imprimez son kit et détruisez cette page.',
  kept: 'Mon fichier de coffre ou ma sauvegarde est à cet endroit',
  notes: 'Vos notes',
  siteCodes: 'Codes de récupération inutilisés de vos sites',
  siteCodesHint: 'Chacun ne sert qu’une fois. Rayez ceux que vous avez utilisés.',
  noName: 'Compte sans nom',
}
