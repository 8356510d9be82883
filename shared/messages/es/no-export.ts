// Spanish: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Apps sin exportación',
  advice:
    'Inicia sesión en cada sitio mientras la app anterior aún funciona, configura de nuevo una app de autenticación y escanea aquí el código nuevo. Quita la app anterior al final.',
  apps: {
    microsoft:
      'Su copia de seguridad solo se puede restaurar en la propia app. En cada sitio configura de nuevo una app de autenticación; para una cuenta de Microsoft elige «Configurar otra aplicación de autenticación».',
    authy:
      'La app no exporta nada. En cada sitio configura de nuevo una app de autenticación. Los archivos que otras herramientas sacaron de Authy se pueden importar.',
    duo: 'Su copia de seguridad solo se puede restaurar en Duo Mobile. Las aprobaciones push se quedan en Duo; para las demás cuentas configura de nuevo una app de autenticación.',
    okta: 'Está ligada al teléfono. Si tu organización lo permite, añade «Google Authenticator» como otro método y escanea aquí ese código.',
    symantec:
      'Su credencial no puede salir del dispositivo. Si el sitio ofrece otra app de autenticación, elígela.',
    steam:
      'La app no exporta nada, y las confirmaciones de intercambios se quedan en ella. Si tienes un .maFile de Steam Desktop Authenticator, impórtalo.',
    'battle-net':
      'La app no exporta nada, y las aprobaciones se quedan en ella. El archivo de preferencias de la antigua app de autenticación se puede importar.',
    rsa: 'Sus tokens pertenecen a tu organización y no se pueden sacar. Pregunta si se permite otra app de autenticación.',
    salesforce:
      'Las aprobaciones se quedan en la app. En Salesforce y en otros sitios añade otra «contraseña de un solo uso» o app de autenticación y escanea aquí ese código.',
    yubico:
      'Los secretos están en la llave de seguridad, que nunca los entrega. En cada sitio configura de nuevo una app de autenticación.',
  },
  links: {
    microsoft:
      'Esto es para aprobaciones en Microsoft Authenticator y no contiene ninguna contraseña de un solo uso. En el sitio elige «Configurar otra aplicación de autenticación».',
    authy:
      'Esto es para aprobaciones en Authy y no contiene ninguna contraseña de un solo uso. En el sitio elige otra app de autenticación.',
    duo: 'Esto es para aprobaciones en Duo Mobile y no contiene ninguna contraseña de un solo uso. Conserva Duo para ello, o pide un método con código.',
    okta: 'Esto es para aprobaciones en Okta Verify y no contiene ninguna contraseña de un solo uso. En el sitio añade «Google Authenticator» en su lugar.',
    symantec:
      'Esto es para Symantec VIP Access, cuya credencial no se puede mover. En el sitio elige otra app de autenticación.',
  },
}
