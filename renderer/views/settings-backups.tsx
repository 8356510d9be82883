// Backups: automatic ones and where they go, how the last one went, one by hand, and the way back.

import { useEffect, useId, useRef } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { backupFailedText, lastBackupText } from '../../shared/messages/choose'
import type { Settings } from '../../shared/settings'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Switch } from '../parts/choice'
import { CheckIcon, InfoIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { Section, SettingRow } from '../parts/setting-row'
import { askBackups, backUpNow, backups, chooseBackupFolder, switchBackups } from '../state/backups'
import { goTo, section } from '../state/page'
import { changeSettings, settings } from '../state/settings'

const words = messages.backups

export function BackupsSection() {
  const box = useRef<HTMLDivElement>(null)
  const told = backups.value
  useEffect(() => void askBackups(), [])
  useEffect(() => {
    if (section.peek() !== 'backups' || !told) return
    section.value = null
    box.current?.scrollIntoView({ block: 'start' })
    box.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [told === null])
  if (!told) return null
  return (
    <div class="section-mark" ref={box}>
      <Section title={words.title}>
        {told.failure ? (
          <Remark tone="warn">
            <p>
              {backupFailedText(told.failure.since, Date.now())} {faultSentence(told.failure.fault)}
            </p>
            <p>
              {words.failedAgain}{' '}
              <button type="button" class="text-button" onClick={() => void ask('retryBackup')}>
                {messages.common.retry}
              </button>
            </p>
          </Remark>
        ) : null}
        <SettingRow title={words.automatic.title} text={words.automatic.text}>
          <Switch
            label={words.automatic.title}
            checked={told.automatic}
            onChange={(on) => void switchBackups(on)}
          />
        </SettingRow>
        <SettingRow
          title={words.folder.title}
          text={told.folder === null ? words.folder.none : <span class="path">{told.folder}</span>}
        >
          <Button
            label={`${words.folder.title}: ${words.folder.choose}`}
            onClick={() => void chooseBackupFolder()}
          >
            {words.folder.choose}
          </Button>
        </SettingRow>
        <CountRow name="backupsKept" title={words.kept.title} text={words.kept.text} {...kept} />
        <CountRow name="backupReminderDays" title={words.reminder.title} {...reminder} />
        <div class="setting">
          <p class="backup-last" role="status">
            {told.working ? (
              <span class="busy" aria-hidden="true" />
            ) : told.last ? (
              <CheckIcon />
            ) : (
              <InfoIcon />
            )}
            <span>
              {told.working
                ? words.working
                : told.last
                  ? lastBackupText(told.last.at, told.last.accounts, Date.now())
                  : words.never}
              {told.last?.byHand && !told.working ? <small>{words.lastByHand}</small> : null}
            </span>
          </p>
          <div class="setting-control">
            <Button onClick={() => goTo('restore')}>{words.restore}</Button>
            <Button onClick={backUpNow}>{words.now}</Button>
          </div>
        </div>
      </Section>
    </div>
  )
}

const kept = { choices: [3, 5, 10, 20, 50], say: (count: number) => words.kept.count(count) }
const reminder = {
  choices: [1, 7, 14, 30, 90, 0],
  say: (days: number) => (days === 0 ? words.reminder.never : words.reminder.days(days)),
}

interface CountProps {
  readonly name: { [N in keyof Settings]: Settings[N] extends number ? N : never }[keyof Settings]
  readonly title: string
  readonly text?: string
  readonly choices: readonly number[]
  readonly say: (count: number) => string
}

function CountRow({ name, title, text, choices, say }: CountProps) {
  const id = useId()
  const now = settings.value?.[name]
  if (now === undefined) return null
  const all = choices.includes(now) ? choices : [now, ...choices]
  return (
    <SettingRow title={title} text={text} for={id}>
      <select
        id={id}
        class="input select select-small"
        value={String(now)}
        onChange={(event) => void changeSettings({ [name]: Number(event.currentTarget.value) })}
      >
        {all.map((count) => (
          <option key={count} value={String(count)}>
            {say(count)}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
