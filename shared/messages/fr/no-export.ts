// French: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Applications sans export',
  advice:
    'Connectez-vous à chaque site tant que l’ancienne application fonctionne, reconfigurez une application d’authentification, et scannez le nouveau code ici. Supprimez l’ancienne application en dernier.',
  apps: {
    microsoft:
      'Sa sauvegarde ne peut être restaurée que dans l’application elle-même. Sur chaque site, reconfigurez une application d’authentification ; pour un compte Microsoft, choisissez « Configurer une autre application d’authentification ».',
    authy:
      'L’application n’exporte rien. Sur chaque site, reconfigurez une application d’authentification. Les fichiers que d’autres outils ont tirés d’Authy peuvent être importés.',
    duo: 'Sa sauvegarde ne peut être restaurée que dans Duo Mobile. Les approbations push restent dans Duo ; pour les autres comptes, reconfigurez une application d’authentification.',
    okta: 'Elle est liée au téléphone. Si votre organisation l’autorise, ajoutez « Google Authenticator » comme autre méthode et scannez ce code ici.',
    symantec:
      'Son identifiant ne peut pas quitter l’appareil. Si le site propose une autre application d’authentification, choisissez-la.',
    steam:
      'L’application n’exporte rien, et les confirmations d’échanges y restent. Si vous avez un .maFile de Steam Desktop Authenticator, importez-le.',
    'battle-net':
      'L’application n’exporte rien, et les approbations y restent. Le fichier de préférences de l’ancienne application d’authentification peut être importé.',
    rsa: 'Ses jetons appartiennent à votre organisation et ne peuvent pas en sortir. Demandez si une autre application d’authentification est autorisée.',
    salesforce:
      'Les approbations restent dans l’application. Chez Salesforce et sur les autres sites, ajoutez un autre « mot de passe à usage unique » ou une application d’authentification, et scannez ce code ici.',
    yubico:
      'Les secrets sont dans la clé de sécurité, qui ne les livre jamais. Sur chaque site, reconfigurez une application d’authentification.',
  },
  links: {
    microsoft:
      'Ceci sert aux approbations de Microsoft Authenticator et ne contient pas de mot de passe à usage unique. Sur le site, choisissez « Configurer une autre application d’authentification ».',
    authy:
      'Ceci sert aux approbations d’Authy et ne contient pas de mot de passe à usage unique. Sur le site, choisissez une autre application d’authentification.',
    duo: 'Ceci sert aux approbations de Duo Mobile et ne contient pas de mot de passe à usage unique. Gardez Duo pour cela, ou demandez une méthode par code.',
    okta: 'Ceci sert aux approbations d’Okta Verify et ne contient pas de mot de passe à usage unique. Sur le site, ajoutez plutôt « Google Authenticator ».',
    symantec:
      'Ceci est destiné à Symantec VIP Access, dont l’identifiant ne peut pas être transféré. Sur le site, choisissez une autre application d’authentification.',
  },
}
