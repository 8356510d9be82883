// Polish: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Aplikacje bez eksportu',
  advice:
    'Zaloguj się w każdym serwisie, póki stara aplikacja działa, skonfiguruj aplikację uwierzytelniającą na nowo i zeskanuj tu nowy kod. Starą aplikację usuń na końcu.',
  apps: {
    microsoft:
      'Jej kopię zapasową można przywrócić tylko w niej samej. Skonfiguruj aplikację uwierzytelniającą na nowo w każdym serwisie; dla konta Microsoft wybierz „Skonfiguruj inną aplikację uwierzytelniającą”.',
    authy:
      'Aplikacja niczego nie eksportuje. Skonfiguruj aplikację uwierzytelniającą na nowo w każdym serwisie. Można zaimportować pliki, które inne narzędzia wydobyły z Authy.',
    duo: 'Jej kopię zapasową można przywrócić tylko w Duo Mobile. Zatwierdzanie logowań pozostaje w Duo; dla pozostałych kont skonfiguruj aplikację uwierzytelniającą na nowo.',
    okta: 'Jest związana z telefonem. Jeśli organizacja na to pozwala, dodaj „Google Authenticator” jako kolejną metodę i zeskanuj tu jej kod.',
    symantec:
      'Jej poświadczenia nie mogą opuścić urządzenia. Jeśli serwis oferuje inną aplikację uwierzytelniającą, wybierz ją.',
    steam:
      'Aplikacja niczego nie eksportuje, a potwierdzenia wymian pozostają w niej. Jeśli masz plik .maFile ze Steam Desktop Authenticator, zaimportuj go.',
    'battle-net':
      'Aplikacja niczego nie eksportuje, a zatwierdzanie pozostaje w niej. Można zaimportować plik preferencji starej aplikacji uwierzytelniającej.',
    rsa: 'Jej tokeny należą do organizacji i nie można ich wydobyć. Zapytaj, czy dozwolona jest inna aplikacja uwierzytelniająca.',
    salesforce:
      'Zatwierdzanie pozostaje w aplikacji. W Salesforce i innych serwisach dodaj kolejne „hasło jednorazowe” lub aplikację uwierzytelniającą i zeskanuj tu jej kod.',
    yubico:
      'Sekrety są w kluczu sprzętowym, który nigdy ich nie wydaje. Skonfiguruj aplikację uwierzytelniającą na nowo w każdym serwisie.',
  },
  links: {
    microsoft:
      'Ten kod służy do zatwierdzania w Microsoft Authenticator i nie zawiera hasła jednorazowego. W serwisie wybierz „Skonfiguruj inną aplikację uwierzytelniającą”.',
    authy:
      'Ten kod służy do zatwierdzania w Authy i nie zawiera hasła jednorazowego. Wybierz w serwisie inną aplikację uwierzytelniającą.',
    duo: 'Ten kod służy do zatwierdzania w Duo Mobile i nie zawiera hasła jednorazowego. Zachowaj do tego Duo albo poproś o metodę z kodem.',
    okta: 'Ten kod służy do zatwierdzania w Okta Verify i nie zawiera hasła jednorazowego. Zamiast tego dodaj w serwisie „Google Authenticator”.',
    symantec:
      'Ten kod jest dla Symantec VIP Access, z którego poświadczeń nie można przenieść. Wybierz w serwisie inną aplikację uwierzytelniającą.',
  },
}
