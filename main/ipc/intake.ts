// The commands of what is on its way in. The page gives texts and files, and gets names, parameters and codes.

import { fail, ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

export function intakeHandlers({ intake, screens, useCamera, activity }: Services) {
  return {
    intake: () => ok(intake.view()),
    takeText: ({ text }) => intake.takeText(text),
    takeCodes: ({ name, texts }) => intake.takeCodes(name, texts),
    takeFile: ({ name, bytes }) => intake.takeFile(name, bytes),
    unlockSource: ({ source, password }) => intake.unlock(source, password),
    stopSource: ({ source }) => intake.stop(source),
    dropSource: ({ source }) => intake.drop(source),
    nameColumns: ({ source, columns }) => intake.nameColumns(source, columns),
    previewRow: ({ key, form }) => intake.previewRow(key, form),
    mendRow: ({ key, form }) => intake.mendRow(key, form),
    rowCodes: ({ keys }) => ok(intake.rowCodes(keys)),
    takeIn: async ({ keys, onDuplicate }) => {
      const taken = await intake.takeIn(keys, onDuplicate)
      if (taken.ok && taken.value.imported > 0)
        activity.record({ kind: 'imported', accounts: taken.value.imported })
      return taken
    },
    undoTakeIn: () => intake.undo(),
    emptyIntake: () => {
      intake.empty()
      return ok(null)
    },
    listScreens: async () => {
      const found = await screens.list()
      return found === null ? fail({ code: 'screen-unavailable' }) : ok(found)
    },
    takePictures: async ({ ids }) => {
      const taken = await screens.pictures(ids)
      return taken === null ? fail({ code: 'screen-unavailable' }) : ok(taken)
    },
    useCamera: ({ use }) => {
      useCamera(use)
      return ok(null)
    },
  } satisfies Partial<Handlers>
}
