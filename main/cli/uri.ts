// `uri`: the provisioning URI alone on one line, of an account or of a secret given on the spot. It holds the secret:
// that is what was asked for.

import { helpText } from '../../shared/messages/cli-help'
import { writeUri } from '../otp'
import { type CliCommand, type CliOption, type CommandContext, type ExitStatus, exit } from './command'
import { givenOptions, nameOptions } from './given-token'
import { refusalOf, refuse, writeDocument } from './outcome'
import { aboutSubject, readSubject, type Subject } from './subject'

export const fullOption: CliOption = {
  type: 'boolean',
  help: () => helpText.uri.full,
}

export const uri: CliCommand = {
  name: 'uri',
  usage: 'QUERY | --secret - | --secret-file FILE | --uri -',
  summary: () => helpText.uri.summary,
  options: { full: fullOption, ...nameOptions, ...givenOptions },
  examples: [
    { line: 'uri github', does: () => helpText.uri.exampleOne },
    {
      line: 'tidelock uri --secret-file alice.secret --issuer "Secure App" --account alice@google.com',
      does: () => helpText.uri.exampleGiven,
    },
  ],
  run: async (context) => {
    const found = await readUri(context)
    if (typeof found === 'number') return found
    const { subject, text } = found
    if (context.json) writeDocument(context, { ...aboutSubject(subject), provisioning_uri: text })
    else context.terminal.write(`${text}\n`)
    return exit.done
  },
}

/** The URI that the words and options ask for; on failure the exit status, which has been explained. */
export async function readUri(
  context: CommandContext,
): Promise<{ readonly subject: Subject; readonly text: string } | ExitStatus> {
  const subject = await readSubject(context, context.words)
  if (typeof subject === 'number') return subject
  const { issuer, account } = subject
  const full = context.options['full'] === true
  const written = subject.use((token) => writeUri({ token, issuer, account }, { full }))
  return written.ok ? { subject, text: written.value } : refuse(context, refusalOf(written.error))
}
