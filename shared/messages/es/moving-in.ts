// Spanish: "I come from another app".

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'En cada sitio, abre los ajustes de seguridad y configura de nuevo la app de autenticación; escanea aquí su código nuevo.'
const only = 'Solo vienen los nombres y los secretos; la app no exporta nada más.'
const pictures = 'Imágenes de las entradas.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menú', 'Transferir cuentas', 'Exportar: códigos QR'],
      steps: [
        'En el teléfono: abre el menú, elige «Transferir cuentas», después «Exportar cuentas» y selecciónalas todas.',
        'Muestra un código por cada diez cuentas. Ponlos aquí delante de la cámara, o haz capturas y suéltalas todas.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'Una cuenta de Microsoft: en account.microsoft.com, en Seguridad, añade otra forma de iniciar sesión y elige una app de autenticación de otro tipo.',
        'Una cuenta de trabajo o escuela que pide aprobar o escribir un número no usa códigos; se queda en el teléfono.',
      ],
      lost: [
        'Las aprobaciones, el inicio de sesión sin contraseña y las contraseñas guardadas se quedan en la app.',
      ],
    },
    authy: {
      path: [],
      steps: [
        'Si aún tienes un archivo escrito por una herramienta de la comunidad, o la copia de seguridad de un teléfono con root, suéltalo aquí.',
        again,
        'Quita la cuenta de Authy solo después de haber iniciado sesión.',
      ],
      lost: ['La app de escritorio ya no existe, y la del teléfono no entrega nada.'],
    },
    aegis: {
      path: ['Menú, Ajustes', 'Importar y exportar', 'Exportar'],
      steps: [
        'Abre los ajustes, elige «Importar y exportar» y después «Exportar».',
        'Deja el cifrado activado y pon una contraseña que recuerdes.',
      ],
      lost: [
        'Una bóveda que solo abre una huella no se puede leer: establece antes una contraseña en Aegis.',
      ],
    },
    '2fas': {
      path: ['Ajustes', 'Copia de seguridad 2FAS', 'Exportar'],
      steps: [
        'Abre los ajustes, elige la copia de seguridad de 2FAS y exporta a un archivo, con contraseña o sin ella.',
      ],
      lost: ['Imágenes y colores de las entradas.', 'Cuentas con SHA224 o SHA384, que se enumeran.'],
    },
    ente: {
      path: ['Ajustes', 'Datos', 'Exportar códigos'],
      steps: [
        'Abre los ajustes, elige «Datos» y después «Exportar códigos».',
        'Elige la exportación cifrada y pon una contraseña. Abrirla aquí lleva un rato, a propósito.',
      ],
      lost: ['Cuentas en su papelera, que se enumeran.'],
    },
    'proton-authenticator': {
      path: ['Ajustes', 'Exportar'],
      steps: ['Abre los ajustes y elige «Exportar», con contraseña si la ofrece.'],
      lost: ['Nada que un código necesite.'],
    },
    'proton-pass': {
      path: ['Ajustes', 'Exportar', 'ZIP, sin PGP'],
      steps: ['En el navegador o en la app de escritorio: abre los ajustes, elige «Exportar» y ZIP sin PGP.'],
      lost: ['Una exportación cifrada con PGP no se puede leer.'],
    },
    bitwarden: {
      path: ['Herramientas o Ajustes', 'Exportar caja fuerte', '.json, protegido con contraseña'],
      steps: [
        'En la caja fuerte web o en la app de escritorio: elige «Exportar caja fuerte», el formato .json (cifrado) y «Protegido con contraseña».',
        'No elijas «Cuenta restringida»: solo esa cuenta de Bitwarden puede abrirlo.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Ajustes', 'Exportar'],
      steps: ['Abre los ajustes, elige «Exportar» y JSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['Ajustes', 'Transferir cuentas', 'Exportar a un archivo'],
      steps: ['Abre los ajustes, elige transferir cuentas y después exportarlas a un archivo.'],
      lost: ['Cuentas que inician sesión por aprobación.'],
    },
    raivo: {
      path: ['Ajustes', 'Exportar OTP a un archivo ZIP'],
      steps: [
        'Abre los ajustes y elige exportar los OTP a un archivo ZIP («Export OTPs to ZIP archive»).',
        'El archivo tiene la contraseña que abre Raivo. Déjalo como está.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['Ajustes', 'Copia de seguridad'],
      steps: ['Abre los ajustes, elige hacer una copia de seguridad y pon una contraseña.'],
      lost: ['La base de datos propia de la app no se puede leer; su copia de seguridad, sí.'],
    },
    andotp: {
      path: ['Menú', 'Copias de seguridad', 'Copia (cifrada)'],
      steps: ['Abre el menú, elige las copias de seguridad y haz una con contraseña o sin cifrar.'],
      lost: ['Una copia de seguridad cifrada con OpenPGP: descífrala antes.', pictures],
    },
    freeotp: {
      path: ['Menú', 'Copia de seguridad'],
      steps: [
        'FreeOTP 2: abre el menú, elige la copia de seguridad («Backup») y pon una contraseña. El archivo se llama externalBackup.xml.',
        'FreeOTP 1 no tiene copia de seguridad. De un teléfono con root se puede leer su tokens.xml.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['Menú', 'Exportar', 'JSON o URI de claves'],
      steps: ['Abre el menú, elige exportar y después JSON o la lista de URI de claves.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: [
        'Las aprobaciones se quedan en Duo. Una copia de seguridad de la app solo se puede restaurar en Duo Mobile.',
      ],
    },
    okta: {
      path: [],
      steps: [
        'Pregunta a tu organización si se permite otra app de autenticación.',
        'Si se permite, añade allí «Google Authenticator» como otro método y escanea aquí ese código.',
      ],
      lost: ['Las aprobaciones y las huellas se quedan en la app.'],
    },
    steam: {
      path: [],
      steps: [
        'Los programas de escritorio para Steam Guard guardan cada cuenta en un .maFile. Si tienes uno, suéltalo aquí; si está cifrado, junto con su manifest.json en un mismo archivo zip.',
        'Sin ese archivo, conserva la app de Steam.',
      ],
      lost: ['Las confirmaciones de intercambios e inicios de sesión se quedan en la app.'],
    },
    winauth: {
      path: ['Su menú', 'Exportar', 'Texto o zip'],
      steps: [
        'Abre su menú, elige exportar («Export») y guarda como texto, o como archivo zip con contraseña.',
      ],
      lost: [
        'Lo que Windows o una YubiKey protege en winauth.xml: exporta como texto.',
        'Las confirmaciones de intercambios de Steam.',
      ],
    },
    '1password': {
      path: ['Archivo', 'Exportar', 'Formato 1PUX'],
      steps: ['En la app de escritorio: elige «Archivo», «Exportar», tu cuenta y el formato 1PUX.'],
      lost: ['Los tipos antiguos de exportación (OPVault, 1PIF) no se pueden leer.'],
    },
    keepass: {
      path: ['Tu base de datos, .kdbx'],
      steps: [
        'No hace falta exportar: usa el archivo .kdbx tal como está.',
        'Si también necesita un archivo de clave, expórtala como CSV (KeePassXC) o XML (KeePass).',
      ],
      lost: [
        'Entradas de la papelera y versiones anteriores de las entradas.',
        'Una base de datos antigua (KDBX 3): guárdala antes como KDBX 4.',
      ],
    },
    apple: {
      path: ['Archivo', 'Exportar todas las contraseñas', 'Archivo .csv'],
      steps: [
        'En un Mac: abre Contraseñas, elige «Archivo» y después exportar todas las contraseñas a un archivo.',
      ],
      lost: ['Llaves de acceso.', 'Un iPhone por sí solo no puede exportar: usa un Mac con la misma cuenta.'],
    },
    'browser-extension': {
      path: ['Ajustes', 'Copia de seguridad', 'Descargar el archivo'],
      steps: ['Abre los ajustes de la extensión, elige la copia de seguridad y descarga su archivo.'],
      lost: ['Cuentas con algoritmos GOST, que se enumeran.'],
    },
    authme: {
      path: ['Ajustes', 'Exportar códigos'],
      steps: ['Abre los ajustes y elige exportar los códigos.'],
      lost: ['Nombres largos: el propio Authme los había cortado.'],
    },
    otpclient: {
      path: ['Su base de datos, .enc'],
      steps: ['No hace falta exportar: copia su base de datos, el archivo que termina en .enc.'],
      lost: ['Nada que un código necesite.'],
    },
    'battle-net': {
      path: [],
      steps: [
        'De un teléfono con root se puede soltar aquí el archivo de preferencias de la antigua app de autenticación.',
        'Si no, busca en los ajustes de seguridad de tu cuenta una app de autenticación de otro tipo.',
      ],
      lost: ['Las aprobaciones se quedan en la app.'],
    },
    'totp-authenticator': {
      path: ['Menú', 'Copia de seguridad'],
      steps: ['Abre el menú y elige la copia de seguridad, con una contraseña tuya o sin ella.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'Venir de otra app',
  text: 'Elige la app. No se quita nada de ella; puedes conservarla hasta que los códigos de aquí hayan funcionado.',
  search: 'Buscar apps',
  list: 'Lista de apps',
  found: '{count, plural, =0 {Ninguna app encontrada} one {# app} many {# de apps} other {# apps}}',
  other:
    '¿No está? Se puede leer cualquier texto o tabla con secretos o enlaces otpauth, y las imágenes de códigos QR. Prueba a soltarlos.',
  nothing: 'Ninguna app se llama «{query}».',
  all: 'Todas las apps',
  out: {
    file: 'Exporta un archivo',
    qr: 'Muestra códigos QR',
    tool: 'Sin exportación propia',
    none: 'Sin exportación',
  },
  heads: {
    how: 'Cómo salen sus cuentas',
    instead: 'Qué hacer en su lugar',
    comes: 'Viene',
    lost: 'No viene',
  },
  picture: 'Dónde mirar en {app}',
  comes: {
    accounts: 'Cuentas',
    groups: 'Grupos',
    notes: 'Notas',
    favourites: 'Favoritos',
    pictures: 'Imágenes',
  },
  shared: {
    bring: 'Trae el archivo a este equipo y suéltalo en esta ventana, o elígelo abajo.',
    password: 'Escribe la contraseña del archivo cuando se te pida.',
    passwordIf: 'Si pusiste una contraseña, escríbela cuando se te pida.',
    plain:
      'El archivo no está cifrado: quien lo tenga puede generar tus códigos. Elimínalo cuando las cuentas estén aquí.',
    plainManager:
      'El archivo no está cifrado y contiene todas tus contraseñas. Elimínalo cuando las cuentas estén aquí.',
    onlyCodes: 'Las contraseñas y todo lo que no sea una contraseña de un solo uso se quedan allí.',
    keep: 'Conserva la app anterior hasta que hayas iniciado sesión con un código de aquí.',
  },
  docs: {
    index: 'Pasarse a Tidelock',
    intro:
      'Una página por app. En la ventana: Añadir, «¿Vienes de otra app?». Escritas a partir de la misma tabla que las páginas de allí.',
    app: 'Aplicación',
    way: 'Su salida',
    title: 'De {app} a Tidelock',
    formats: 'Formatos que se leen (`tidelock import --format`)',
  },
}
