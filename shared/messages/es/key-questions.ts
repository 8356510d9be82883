// Spanish: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'Si no acabas de pedirlo, elige Cancelar.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: '¿Quitar la frase de contraseña de esta bóveda?',
    text: `Después se abrirá solo con las claves que queden: el llavero o la clave de recuperación. No se puede deshacer; para volver a tener una frase de contraseña hay que establecerla. ${notYou}`,
    button: 'Quitar',
    reason: 'quitar la frase de contraseña de la bóveda',
  },
  addKeychain: {
    title: '¿Permitir que el llavero abra esta bóveda?',
    text: `Después se abrirá sola mientras tu sesión esté iniciada, y los programas que se ejecutan con tu usuario también podrán consultar el llavero. ${notYou}`,
    button: 'Permitir',
    reason: 'permitir que el llavero abra la bóveda',
  },
  removeKeychain: {
    title: '¿Dejar de abrir esta bóveda con el llavero?',
    text: `Después pedirá cada vez tu frase de contraseña o tu clave de recuperación. Ten una de ellas a mano. ${notYou}`,
    button: 'Dejar de usarlo',
    reason: 'dejar de abrir la bóveda con el llavero',
  },
  newRecoveryKey: {
    title: '¿Crear una nueva clave de recuperación para esta bóveda?',
    text: `Se muestra una sola vez, y quien la tenga podrá abrir la bóveda y sus copias de seguridad. ${notYou}`,
    button: 'Crear',
    reason: 'crear una clave de recuperación para la bóveda',
  },
}
