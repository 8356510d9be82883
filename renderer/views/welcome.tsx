// The first start's first step: what this is, in three lines, with a way past it.

import type { FunctionComponent } from 'preact'
import { messages } from '../../shared/messages'
import { welcomeWords } from '../../shared/messages/later'
import { Mark } from '../parts/art'
import { Button } from '../parts/button'
import { Gate } from '../parts/gate'
import { ExportIcon, LockIcon, NextIcon } from '../parts/icon'
import { WelcomeSteps } from '../parts/welcome-steps'
import { portable } from '../state/place'
import { bringsBackup, firstStep, skipIntroduction } from '../state/welcome'

export function WhatView() {
  const { points, ...words } = welcomeWords
  const first = messages.gate.firstStart
  const next = (backup: boolean) => {
    bringsBackup.value = backup
    firstStep.value = 'protect'
  }
  return (
    <Gate art={<Mark />} title={first.title}>
      <WelcomeSteps at={1} />
      <p class="gate-text">{portable.value === null ? first.what : first.portable}</p>
      <ul class="welcome-points">
        <Point
          icon={LockIcon}
          title={points.yoursAlone}
          text={portable.value === null ? points.yoursAloneText : points.yoursAlonePortable}
        />
        <Point icon={NextIcon} title={points.quick} text={points.quickText} />
        <Point icon={ExportIcon} title={points.yours} text={points.yoursText} />
      </ul>
      <div class="welcome-go">
        <Button kind="primary" wide autofocus onClick={() => next(false)}>
          {words.next}
        </Button>
        <div class="welcome-else">
          <Button kind="quiet" onClick={() => next(true)}>
            {words.backup}
          </Button>
          <Button kind="quiet" label={words.skipLabel} onClick={skipIntroduction}>
            {words.skip}
          </Button>
        </div>
      </div>
    </Gate>
  )
}

interface PointProps {
  readonly icon: FunctionComponent
  readonly title: string
  readonly text: string
}

const Point = ({ icon: Icon, title, text }: PointProps) => (
  <li class="welcome-point">
    <Icon />
    <h2 class="choice-title">{title}</h2>
    <p class="choice-text">{text}</p>
  </li>
)
