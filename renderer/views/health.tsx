// Health: what needs somebody, what is worth knowing and what is well; and, beside it, the log of what was done.

import { useEffect } from 'preact/hooks'
import type { HealthFinding, HealthGrade } from '../../shared/health'
import { findingText } from '../../shared/messages/choose-later'
import { healthWords } from '../../shared/messages/later'
import { Segments } from '../parts/choice'
import { FindingCard } from '../parts/finding-card'
import { CheckIcon, HealthIcon, InfoIcon } from '../parts/icon'
import { PageBar } from '../parts/page-bar'
import { findings, followHealth, tab } from '../state/health'
import { HealthLog } from './health-log'

const words = healthWords

export function HealthView() {
  useEffect(followHealth, [])
  return (
    <>
      <PageBar title={words.title} />
      <main class="page page-scrolls">
        <div class="page-column health">
          <Segments
            label={words.tabs.label}
            value={tab.value}
            options={[
              { value: 'findings', label: words.tabs.findings },
              { value: 'log', label: words.tabs.log },
            ]}
            onChange={(next) => {
              tab.value = next
            }}
          />
          {tab.value === 'log' ? <HealthLog /> : <Findings />}
        </div>
      </main>
    </>
  )
}

function Findings() {
  const all = findings.value
  if (all === null) return <p class="health-note">{words.looking}</p>
  const of = (grade: HealthGrade) => all.filter((finding) => finding.grade === grade)
  const needing = of('act').length
  return (
    <>
      <p class={`health-sum${needing > 0 ? ' health-sum-act' : ''}`} role="status">
        {needing > 0 ? <InfoIcon /> : <HealthIcon />}
        <span>
          <strong>{needing > 0 ? words.needs(needing) : words.allWell}</strong>{' '}
          {needing > 0 ? words.needsText : words.allWellText}
        </span>
      </p>
      <Cards grade="act" all={of('act')} />
      <Cards grade="know" all={of('know')} />
      <Fine all={of('fine')} />
    </>
  )
}

function Cards({ grade, all }: { readonly grade: 'act' | 'know'; readonly all: readonly HealthFinding[] }) {
  if (all.length === 0) return null
  return (
    <section class="health-group" aria-labelledby={`health-${grade}`}>
      <h2 class="section-title" id={`health-${grade}`}>
        {words.grades[grade]}
      </h2>
      {all.map((finding) => (
        <FindingCard key={finding.check} finding={finding} />
      ))}
    </section>
  )
}

function Fine({ all }: { readonly all: readonly HealthFinding[] }) {
  if (all.length === 0) return null
  return (
    <section class="health-group" aria-labelledby="health-fine">
      <h2 class="section-title" id="health-fine">
        {words.grades.fine}
      </h2>
      <ul class="health-fine">
        {all.map((finding) => (
          <li key={finding.check}>
            <CheckIcon />
            <span>{findingText(finding).what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
