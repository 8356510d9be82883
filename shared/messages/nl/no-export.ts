// Dutch: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Apps zonder export',
  advice:
    'Log bij elke site in zolang de oude app nog werkt, stel opnieuw een authenticator-app in en scan hier de nieuwe code. Verwijder de oude app als laatste.',
  apps: {
    microsoft:
      'De back-up kan alleen in de app zelf worden teruggezet. Stel bij elke site opnieuw een authenticator-app in; kies voor een Microsoft-account “Een andere authenticator-app instellen”.',
    authy:
      'De app exporteert niets. Stel bij elke site opnieuw een authenticator-app in. Bestanden die andere hulpmiddelen uit Authy hebben gehaald, kun je importeren.',
    duo: 'De back-up kan alleen in Duo Mobile worden teruggezet. Pushgoedkeuringen blijven bij Duo; stel voor de andere accounts opnieuw een authenticator-app in.',
    okta: 'De app is aan de telefoon gebonden. Staat je organisatie het toe, voeg dan “Google Authenticator” toe als extra methode en scan die code hier.',
    symantec:
      'De referentie kan het apparaat niet verlaten. Biedt de site een andere authenticator-app aan, kies die dan.',
    steam:
      'De app exporteert niets, en bevestigingen van ruilaanbiedingen blijven erbij. Heb je een .maFile van Steam Desktop Authenticator, importeer die dan.',
    'battle-net':
      'De app exporteert niets, en goedkeuringen blijven erbij. Het voorkeurenbestand van de oude authenticator-app kun je importeren.',
    rsa: 'De tokens zijn van je organisatie en kunnen er niet uit. Vraag of een andere authenticator-app is toegestaan.',
    salesforce:
      'Goedkeuringen blijven bij de app. Voeg bij Salesforce en bij andere sites nog een “eenmalig wachtwoord” of authenticator-app toe, en scan die code hier.',
    yubico:
      'De geheimen zitten in de beveiligingssleutel, die ze nooit vrijgeeft. Stel bij elke site opnieuw een authenticator-app in.',
  },
  links: {
    microsoft:
      'Dit is voor goedkeuringen in Microsoft Authenticator en bevat geen eenmalig wachtwoord. Kies bij de site “Een andere authenticator-app instellen”.',
    authy:
      'Dit is voor goedkeuringen in Authy en bevat geen eenmalig wachtwoord. Kies bij de site een andere authenticator-app.',
    duo: 'Dit is voor goedkeuringen in Duo Mobile en bevat geen eenmalig wachtwoord. Houd Duo ervoor, of vraag om een methode met codes.',
    okta: 'Dit is voor goedkeuringen in Okta Verify en bevat geen eenmalig wachtwoord. Voeg bij de site “Google Authenticator” toe.',
    symantec:
      'Dit is voor Symantec VIP Access, waarvan de referentie niet kan worden overgezet. Kies bij de site een andere authenticator-app.',
  },
}
