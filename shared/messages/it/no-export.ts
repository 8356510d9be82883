// Italian: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'App senza esportazione',
  advice:
    'Accedi a ogni sito finché la vecchia app funziona, configura di nuovo un’app di autenticazione, e scansiona qui il nuovo codice. Rimuovi la vecchia app per ultima.',
  apps: {
    microsoft:
      'Il suo backup si ripristina solo nell’app stessa. Su ogni sito configura di nuovo un’app di autenticazione; per un account Microsoft scegli «Configura un’altra app di autenticazione».',
    authy:
      'L’app non esporta nulla. Su ogni sito configura di nuovo un’app di autenticazione. I file che altri strumenti hanno estratto da Authy si possono importare.',
    duo: 'Il suo backup si ripristina solo in Duo Mobile. Le approvazioni push restano in Duo; per gli altri account configura di nuovo un’app di autenticazione.',
    okta: 'È legata al telefono. Se la tua organizzazione lo consente, aggiungi «Google Authenticator» come altro metodo e scansiona qui quel codice.',
    symantec:
      'La sua credenziale non può lasciare il dispositivo. Se il sito offre un’altra app di autenticazione, scegli quella.',
    steam:
      'L’app non esporta nulla, e le conferme degli scambi restano lì. Se hai un .maFile di Steam Desktop Authenticator, importalo.',
    'battle-net':
      'L’app non esporta nulla, e le approvazioni restano lì. Il file delle preferenze della vecchia app di autenticazione si può importare.',
    rsa: 'I suoi token appartengono alla tua organizzazione e non si possono estrarre. Chiedi se è consentita un’altra app di autenticazione.',
    salesforce:
      'Le approvazioni restano nell’app. Su Salesforce e su altri siti aggiungi un’altra «password monouso» o app di autenticazione, e scansiona qui quel codice.',
    yubico:
      'I segreti sono nella chiave di sicurezza, che non li rivela mai. Su ogni sito configura di nuovo un’app di autenticazione.',
  },
  links: {
    microsoft:
      'Serve per le approvazioni in Microsoft Authenticator e non contiene una password monouso. Sul sito scegli «Configura un’altra app di autenticazione».',
    authy:
      'Serve per le approvazioni in Authy e non contiene una password monouso. Sul sito scegli un’altra app di autenticazione.',
    duo: 'Serve per le approvazioni in Duo Mobile e non contiene una password monouso. Tieni Duo per questo, o chiedi un metodo con codice.',
    okta: 'Serve per le approvazioni in Okta Verify e non contiene una password monouso. Sul sito aggiungi invece «Google Authenticator».',
    symantec:
      'È per Symantec VIP Access, la cui credenziale non si può trasferire. Sul sito scegli un’altra app di autenticazione.',
  },
}
