// Dutch: the screens before the vault is open: first start, keychain, lock, a file that cannot be read.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock kan op deze computer niet starten. Je kluis is niet aangeraakt. Start Tidelock vanuit een terminal om te zien waarom.',
  firstStart: {
    title: 'Welkom bij Tidelock',
    what: 'Je eenmalige codes, op deze computer en nergens anders. Geen registratie, geen netwerk.',
    asking: 'De sleutelhanger van het systeem wordt gevraagd…',
    keychainTitle: 'Opent vanzelf',
    keychainText:
      '{backend, select, none {De sleutelhanger van het systeem bewaart de sleutel zolang je op deze computer bent aangemeld.} other {{backend} bewaart de sleutel zolang je op deze computer bent aangemeld.}}',
    keychainButton:
      '{backend, select, none {Met de sleutelhanger beveiligen} other {Met {backend} beveiligen}}',
    passphraseTitle: 'Vraagt elke keer',
    passphraseText:
      'Je typt een wachtwoordzin. Houdt ook andere programma’s buiten die onder jouw gebruiker draaien.',
    passphraseButton: 'Wachtwoordzin gebruiken',
    create: 'Kluis aanmaken',
    spare: 'Ook een wachtwoordzin als reservesleutel instellen',
    spareText: 'Sleutelhangers raken weleens kwijt. Met een reservesleutel blijven je codes behouden.',
    noKeychain:
      'De sleutelhanger van deze computer is niet bruikbaar, dus beveiligt een wachtwoordzin je codes.',
    portable: 'Dit is een nieuwe draagbare kluis. Alleen de wachtwoordzin opent hem, op elke computer.',
    chooseOther: 'Andere manier kiezen',
    restore: 'Heb je een back-up? Kies hier hoe de kluis opent; daarna kun je de back-up terugzetten.',
  },
  portableFile: 'Draagbare kluis',
  passphrase: {
    label: 'Wachtwoordzin',
    again: 'Herhaal de wachtwoordzin',
    hint: 'Vier of meer willekeurige woorden zijn sterk en makkelijk te typen.',
    different: 'De twee zijn niet gelijk.',
    empty: 'Typ een wachtwoordzin.',
    forgotten: 'Zonder de wachtwoordzin kan niemand de kluis openen, en niemand kan hem opnieuw instellen.',
    show: 'Invoer tonen',
    hide: 'Invoer verbergen',
  },
  keychainAsked: {
    title: 'Wachten op de sleutelhanger',
    text: 'Tidelock heeft de sleutelhanger van het systeem om de sleutel van je kluis gevraagd.',
    slow: 'Misschien vraagt het systeem om je wachtwoord. Zoek dat venster; het kan achter dit venster liggen.',
    meanwhile: 'Of open de kluis zelf',
  },
  keychainFailed: {
    title: 'De sleutelhanger heeft je kluis niet geopend',
    changed: 'De kluis was beveiligd met {was}. Deze computer gebruikt nu {now}.',
    safe: 'Je kluis is ongeschonden. Er is niets gewijzigd.',
    noOther:
      'Deze kluis heeft geen wachtwoordzin en geen herstelsleutel, dus alleen de sleutelhanger kan hem openen.',
  },
  locked: {
    title: 'Tidelock is vergrendeld',
    text: 'Er is niets te zien tot je ontgrendelt.',
    open: 'Ontgrendelen',
    opening: 'Openen…',
    recoveryLabel: 'Herstelsleutel',
    recoveryHint: 'Zoals afgedrukt: groepjes letters en cijfers. Spaties en streepjes maken niet uit.',
    usePassphrase: 'Wachtwoordzin gebruiken',
    useRecovery: 'Herstelsleutel gebruiken',
    useKeychain: 'Openen met de sleutelhanger',
  },
  unreadable: {
    title: 'Deze kluis kan niet worden geopend',
    safe: 'Er is niets gewijzigd. Het bestand is precies zoals het werd aangetroffen.',
    file: 'Bestand',
    copies: 'Eerdere kopieën',
    copiesText:
      'Als je er een opent, komt die in de plaats van het bestand. Het onleesbare bestand blijft ernaast bewaard.',
    copy: 'Opgeslagen op {saved}, {size}',
    open: 'Openen',
    openLabel: 'De kopie van {saved} openen',
    noCopies: 'Ernaast is geen eerdere kopie gevonden.',
  },
}
