// Polish: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Zestaw odzyskiwania',
  documentTitle: 'Zestaw odzyskiwania Tidelock',
  what: [
    'Ta strona otwiera sejf Tidelock, gdy hasło główne zostanie zapomniane albo gdy zginie komputer lub jego pęk kluczy.',
    'Sama nie otwiera niczego: potrzebny jest plik sejfu lub jego kopia zapasowa, więc przechowuj je w różnych miejscach.',
  ],
  key: 'Klucz odzyskiwania',
  keyHint: 'Wielkość liter, spacje i myślniki nie mają znaczenia. Nie ma w nim liter O, I, L ani U.',
  qr: 'Ten sam klucz',
  vault: 'Sejf',
  made: 'Utworzono',
  ways: [
    {
      head: 'Na komputerze, na którym jest sejf',
      steps: [
        'Uruchom Tidelock i wpisz klucz na ekranie blokady. Pole pojawia się po wybraniu „Użyj klucza odzyskiwania”.',
      ],
    },
    {
      head: 'Na nowym komputerze',
      steps: [
        'Zainstaluj Tidelock, uruchom go i utwórz nowy sejf.',
        'Upuść na jego okno kopię zapasową albo stary plik vault.json.',
        'Na pytanie o hasło pliku wpisz klucz odzyskiwania.',
      ],
    },
    {
      head: 'Gdy Tidelock już nie istnieje',
      steps: [
        'Plik sejfu ma format Aegis, aplikacji uwierzytelniającej na Androida: zaimportuj go tam, podając ten klucz jako hasło, wielkimi literami i z myślnikami między grupami.',
        'Albo na dowolnym komputerze z Pythonem: <code>python3 open-vault.py vault.json</code>. Ten program jest dołączony do kodu źródłowego Tidelock, w folderze docs, obok opisu formatu.',
      ],
    },
  ],
  after: 'Potem utwórz nowy klucz odzyskiwania, wydrukuj jego zestaw i zniszcz tę stronę.',
  kept: 'Miejsce przechowywania pliku sejfu lub kopii zapasowej',
  notes: 'Notatki',
  siteCodes: 'Nieużyte kody odzyskiwania serwisów',
  siteCodesHint: 'Każdy działa raz. Skreślaj użyte.',
  noName: 'Konto bez nazwy',
}
