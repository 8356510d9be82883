// `completion SHELL`: what a shell needs to complete the words of every command, made from the table. It never asks the
// vault: a completion that shows account names would show them over a shoulder, and wake the keychain at each Tab.

import { helpText } from '../../shared/messages/cli-help'
import { type CliCommand, type CliOptions, exit } from './command'
import { completionFor, shells } from './completion-scripts'
import { refusal, refuse } from './outcome'
import { cliText } from './texts'

/** The table is given, because it holds this command too. */
export function completion(table: () => readonly CliCommand[], everywhere: () => CliOptions): CliCommand {
  return {
    name: 'completion',
    usage: 'bash|zsh|fish',
    summary: () => helpText.completion.summary,
    options: {},
    subwords: shells,
    examples: [
      {
        line: 'source <(tidelock completion bash)',
        does: () => helpText.completion.exampleBash('~/.bashrc'),
      },
      {
        line: 'tidelock completion fish > ~/.config/fish/completions/tidelock.fish',
        does: () => helpText.completion.exampleFish,
      },
    ],
    run: async (context) => {
      const shell = shells.find((name) => name === context.words[0])
      if (shell === undefined || context.words.length !== 1)
        return refuse(context, refusal(cliText.whichShell))
      context.terminal.write(completionFor(shell, table(), everywhere()))
      return exit.done
    },
  }
}
