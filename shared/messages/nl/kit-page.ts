// Dutch: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Herstelblad',
  documentTitle: 'Tidelock-herstelblad',
  what: [
    'Deze pagina opent je Tidelock-kluis als de wachtwoordzin is vergeten, of als de computer of de sleutelhanger ervan kwijt is.',
    'Op zichzelf opent hij niets: je hebt ook het kluisbestand of een back-up ervan nodig. Bewaar die twee dus op verschillende plekken.',
  ],
  key: 'Herstelsleutel',
  keyHint:
    'Hoofdletters, spaties en streepjes maken niet uit. De letters O, I, L en U komen er niet in voor.',
  qr: 'Dezelfde sleutel',
  vault: 'Kluis',
  made: 'Gemaakt op',
  ways: [
    {
      head: 'Op de computer met de kluis',
      steps: [
        'Start Tidelock en typ de sleutel op het vergrendelscherm. “Herstelsleutel gebruiken” toont het veld.',
      ],
    },
    {
      head: 'Op een nieuwe computer',
      steps: [
        'Installeer Tidelock, start het en maak een nieuwe kluis aan.',
        'Sleep je back-up, of het oude bestand vault.json, naar het venster.',
        'Vraagt het om het wachtwoord van het bestand, typ dan de herstelsleutel.',
      ],
    },
    {
      head: 'Als Tidelock niet meer bestaat',
      steps: [
        'Het kluisbestand heeft de indeling van Aegis, een authenticator voor Android: importeer het daar met deze sleutel als wachtwoord, in hoofdletters en met een streepje tussen de groepen.',
        'Of op elke computer met Python: <code>python3 open-vault.py vault.json</code>. Het programma zit bij de broncode van Tidelock, in docs, naast een beschrijving van de indeling.',
      ],
    },
  ],
  after: 'Maak daarna een nieuwe herstelsleutel, druk het herstelblad ervan af en vernietig deze pagina.',
  kept: 'Mijn kluisbestand of back-up ligt bij',
  notes: 'Notities',
  siteCodes: 'Ongebruikte herstelcodes van je sites',
  siteCodesHint: 'Elke code werkt één keer. Streep door wat je hebt gebruikt.',
  noName: 'Account zonder naam',
}
