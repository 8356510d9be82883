// French: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Étape {at} sur {of}',
  next: 'Continuer',
  skip: 'Passer',
  skipLabel: 'Passer l’introduction',
  backup: 'J’ai une sauvegarde',
  points: {
    yoursAlone: 'Personne d’autre ne l’ouvre',
    yoursAloneText: 'Verrouillé par le trousseau de cet ordinateur, ou par votre phrase de passe.',
    yoursAlonePortable: 'Verrouillé par sa phrase de passe. Aucun trousseau n’en garde la clé.',
    quick: 'Un code en deux secondes',
    quickText: 'Depuis cette fenêtre, la zone de notification, ou partout par un raccourci.',
    yours: 'À vous, et à emporter',
    yoursText: 'Lit les exports de trente applications, et écrit ce qu’elles savent lire.',
  },
  protect: {
    title: 'Comment le coffre s’ouvre-t-il ?',
    text: 'Vous pourrez le changer plus tard dans les paramètres.',
    backupNext: 'Une fois le coffre créé, vous choisirez votre sauvegarde.',
  },
  bring: {
    title: 'Apportez vos comptes',
    text: 'L’ancienne application les garde tant que vous ne les y supprimez pas. Ou activez la validation en deux étapes sur un site et apportez son code QR.',
    later: 'Plus tard',
  },
  fromApp: 'Je viens d’une autre application',
  fromAppText: 'Choisissez-la et voyez comment en sortir ses comptes',
}
