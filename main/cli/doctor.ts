// `doctor`: a line for each thing, and the command that mends what is wrong. It asks for no passphrase and changes nothing.
// `doctor --code QUERY CODE` and `--offset` are doctor-clock.ts.

import { doctorWords } from '../../shared/messages/cli-doctor'
import { checkUp } from '../doctor/check-up'
import { documentOf } from '../doctor/document'
import { isWrong } from '../doctor/finding'
import { wordsOf } from '../doctor/words'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { compareClocks, setOffset } from './doctor-clock'
import { refusal, refuse, writeDocument } from './outcome'

export const doctor: CliCommand = {
  name: 'doctor',
  usage: '[--code QUERY CODE]',
  summary: () => doctorWords.summary,
  options: {
    code: { type: 'string', value: 'QUERY', help: () => doctorWords.options.code },
    within: { type: 'string', value: 'SECONDS', help: () => doctorWords.options.within },
    correct: { type: 'boolean', help: () => doctorWords.options.correct },
    offset: { type: 'string', value: 'SECONDS', help: () => doctorWords.options.offset },
  },
  examples: [
    { line: 'doctor', does: () => doctorWords.examples.all },
    { line: 'doctor --code github 042817', does: () => doctorWords.examples.code },
    { line: 'doctor --offset 0', does: () => doctorWords.examples.offset },
  ],
  run: async (context) => {
    const { code, offset, within, correct } = context.options
    if (typeof code === 'string') {
      return offset === undefined
        ? compareClocks(context, code)
        : refuse(context, refusal(doctorWords.notTogether))
    }
    if (context.words.length > 0) return refuse(context, refusal(doctorWords.noWords))
    if (within !== undefined || correct !== undefined)
      return refuse(context, refusal(doctorWords.codeMissing))
    return typeof offset === 'string' ? setOffset(context, offset) : examine(context)
  },
}

async function examine(context: CommandContext): Promise<ExitStatus> {
  const passphrase = await context.givenPassphrase()
  if (typeof passphrase === 'number') return passphrase
  const findings = await checkUp({ ...context, passphrase })
  const wrong = findings.filter(isWrong).length
  if (context.json) {
    writeDocument(context, { ok: wrong === 0, checks: findings.map(documentOf) })
  } else {
    for (const finding of findings) {
      const { text, mend } = wordsOf(finding)
      context.terminal.write(`${isWrong(finding) ? '!!' : 'ok'}  ${text}\n`)
      if (mend !== null) context.terminal.write(`    ${doctorWords.mendWith} ${mend}\n`)
    }
    context.terminal.write(`${wrong === 0 ? doctorWords.allWell : doctorWords.wrong(wrong)}\n`)
  }
  return wrong === 0 ? exit.done : exit.noMatch
}
