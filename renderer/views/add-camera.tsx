// Scanning with the camera: the live picture, not mirrored, and one code after the other. It is on only while this step
// is seen.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { missingText } from '../../shared/messages/choose-later'
import { intakeWords } from '../../shared/messages/later'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { SelectField } from '../parts/field'
import { CheckIcon } from '../parts/icon'
import { Remark } from '../parts/notice'
import { createCamera } from '../state/camera'
import { intake, showMain } from '../state/intake'
import { takeTexts } from '../state/taking'
import { windowVisible } from '../state/ticker'
import { announce } from '../state/toast'

const words = intakeWords.camera

export function CameraView() {
  const count = useSignal(0)
  const video = useRef<HTMLVideoElement>(null)
  const camera = useMemo(
    () =>
      createCamera((texts) => {
        count.value += texts.length
        announce(words.read(count.value))
        void takeTexts(null, texts)
      }),
    [],
  )
  const visible = windowVisible.value
  useEffect(() => {
    if (!visible) return
    void camera.start()
    return camera.stop
  }, [visible])
  const state = camera.state.value
  useEffect(() => {
    const picture = video.current
    if (state.kind !== 'running' || !picture) return
    picture.srcObject = state.stream
    void picture.play().catch(() => {})
    camera.follow(picture)
    return () => {
      picture.srcObject = null
    }
  }, [state])

  const { incomplete } = intake.value
  const cameras = camera.cameras.value
  return (
    <AddFrame
      onSubmit={showMain}
      footer={
        count.value > 0 ? (
          <Button kind="primary" submit first>
            {words.done}
          </Button>
        ) : (
          <Button onClick={showMain} first>
            {messages.common.cancel}
          </Button>
        )
      }
    >
      <p class="add-text">{words.text}</p>
      {state.kind === 'fault' ? (
        <>
          <Remark tone="fault">{words[state.fault]}</Remark>
          <Button onClick={() => void camera.start()}>{messages.common.retry}</Button>
        </>
      ) : (
        <div class="camera">
          {/* No sound is taken, so there is nothing to caption. */}
          <video ref={video} class="camera-picture" muted playsInline aria-label={words.label} />
          {state.kind === 'starting' ? <p class="camera-wait">{words.starting}</p> : null}
        </div>
      )}
      {count.value > 0 ? (
        <p class="camera-count">
          <CheckIcon />
          <span>
            {incomplete.length > 0 ? incomplete.map(missingText).join('. ') : words.codes(count.value)}
          </span>
        </p>
      ) : null}
      {cameras.length > 1 ? (
        <SelectField
          label={words.choose}
          value={camera.chosen.value ?? cameras[0]?.id ?? ''}
          options={cameras.map(({ id, label }, at) => ({
            value: id,
            label: label || words.nameless(at + 1),
          }))}
          onChange={camera.choose}
        />
      ) : null}
    </AddFrame>
  )
}
