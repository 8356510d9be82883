// Where to look in another app: one small drawn screen for each thing to choose, the place marked, its words below. Drawn
// by us, in the tokens' colours; it shows no app's own look.

import type { Screen } from '../../shared/moving-in'

interface Box {
  readonly width: number
  readonly height: number
  readonly radius: number
  /** Of the content. */
  readonly top: number
  readonly side: number
  readonly rows: number
  readonly step: number
}

const boxes: Readonly<Record<'phone' | 'window', Box>> = {
  phone: { width: 72, height: 112, radius: 11, top: 34, side: 9, rows: 4, step: 18 },
  window: { width: 112, height: 84, radius: 7, top: 30, side: 10, rows: 3, step: 17 },
}

interface Props {
  readonly label: string
  readonly device: 'phone' | 'window'
  readonly screens: readonly Screen[]
  /** A caption for each. */
  readonly path: readonly string[]
}

export function PathPicture({ label, device, screens, path }: Props) {
  return (
    <ol class="path-picture" aria-label={label}>
      {screens.map((screen, at) => (
        <li key={at} class="path-step">
          <Drawn screen={screen} box={boxes[device]} device={device} />
          <span class="path-caption">{path[at]}</span>
        </li>
      ))}
    </ol>
  )
}

function Drawn({
  screen,
  box,
  device,
}: {
  readonly screen: Screen
  readonly box: Box
  readonly device: Props['device']
}) {
  const { width, height, radius } = box
  return (
    <svg class="pic" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect class="pic-frame" x="1" y="1" width={width - 2} height={height - 2} rx={radius} />
      {device === 'phone' ? <PhoneHead screen={screen} /> : <WindowHead screen={screen} />}
      <Body screen={screen} box={box} />
    </svg>
  )
}

/** The bar above: its title, and the place of a menu where that is the thing to choose. */
function PhoneHead({ screen }: { readonly screen: Screen }) {
  return (
    <>
      <rect class="pic-bar" x="29" y="6" width="14" height="3" rx="1.5" />
      {screen === 'bars' ? <Spot x={14} y={21} kind="bars" /> : null}
      {screen === 'dots' ? <Spot x={58} y={21} kind="dots" /> : null}
      {screen === 'gear' ? <Spot x={58} y={21} kind="gear" /> : null}
      <rect class="pic-bar" x={screen === 'bars' ? 27 : 9} y="18.500" width="26" height="5" rx="2.500" />
    </>
  )
}

function WindowHead({ screen }: { readonly screen: Screen }) {
  return (
    <>
      <circle class="pic-bar" cx="10" cy="9" r="2.500" />
      <circle class="pic-bar" cx="18" cy="9" r="2.500" />
      <circle class="pic-bar" cx="26" cy="9" r="2.500" />
      <path class="pic-line" d="M1 16h110" />
      {screen === 'gear' ? <Spot x={100} y={9} kind="gear" small /> : null}
      {screen === 'menubar' ? (
        <>
          <rect class="pic-mark" x="7" y="18.500" width="24" height="9" rx="4" />
          <rect class="pic-on" x="11" y="21.500" width="16" height="3" rx="1.500" />
          <rect class="pic-bar" x="37" y="21.500" width="16" height="3" rx="1.500" />
          <rect class="pic-bar" x="60" y="21.500" width="16" height="3" rx="1.500" />
        </>
      ) : null}
    </>
  )
}

interface SpotProps {
  readonly x: number
  readonly y: number
  readonly kind: 'dots' | 'bars' | 'gear'
  readonly small?: boolean
}

/** A marked place to press. */
function Spot({ x, y, kind, small }: SpotProps) {
  return (
    <g transform={`translate(${x} ${y})${small ? ' scale(0.7)' : ''}`}>
      <circle class="pic-mark" r="9" />
      {kind === 'gear' ? (
        <>
          <circle class="pic-stroke" r="3.200" />
          <path
            class="pic-stroke"
            d="M0-6v2M0 4v2M-6 0h2M4 0h2M-4.200-4.200l1.400 1.400M2.800 2.800l1.400 1.400M-4.200 4.200l1.400-1.400M2.800-2.800l1.400-1.400"
          />
        </>
      ) : kind === 'bars' ? (
        <path class="pic-stroke" d="M-4-3.500h8M-4 0h8M-4 3.500h8" />
      ) : (
        <>
          <circle class="pic-on" cy="-4" r="1.500" />
          <circle class="pic-on" r="1.500" />
          <circle class="pic-on" cy="4" r="1.500" />
        </>
      )}
    </g>
  )
}

function Body({ screen, box }: { readonly screen: Screen; readonly box: Box }) {
  const { width, height, top, side, rows, step } = box
  if (screen === 'code') return <Code x={width / 2 - 21} y={top + 6} />
  if (screen === 'file') return <Sheet x={width / 2} y={(top + height) / 2 - 6} />
  const marked = screen === 'line' ? 1 : -1
  const button = screen === 'button'
  return (
    <>
      {Array.from({ length: button ? rows - 1 : rows }, (_, at) => {
        const y = top + at * step
        const on = at === marked
        const bar = on ? 'pic-on' : 'pic-bar'
        return (
          <g key={at}>
            {on ? (
              <rect class="pic-mark" x={side - 4} y={y - 3} width={width - 2 * side + 8} height="15" rx="5" />
            ) : null}
            <circle class={bar} cx={side + 4} cy={y + 4.5} r="3.500" />
            <rect
              class={bar}
              x={side + 12}
              y={y + 2.5}
              width={width - 2 * side - 18 - (at % 2) * 8}
              height="4"
              rx="2"
            />
          </g>
        )
      })}
      {button ? (
        <>
          <rect class="pic-mark" x={side} y={height - 24} width={width - 2 * side} height="14" rx="7" />
          <rect class="pic-on" x={width / 2 - 12} y={height - 19} width="24" height="4" rx="2" />
        </>
      ) : null}
    </>
  )
}

/** Reminds of a QR code, and holds nothing. */
const Code = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="pic-ring" x="-5" y="-5" width="52" height="52" rx="7" />
    <path class="pic-code" d="M2 2h10v10H2ZM30 2h10v10H30ZM2 30h10v10H2Z" />
    <path
      class="pic-dots"
      d="M5.500 5.500h3v3h-3ZM33.500 5.500h3v3h-3ZM5.500 33.500h3v3h-3ZM18 2h4v4h-4ZM22 8h4v6h-4ZM16 16h6v4h-6ZM28 18h4v4h-4ZM36 16h4v6h-4ZM2 18h6v4H2ZM18 26h4v6h-4ZM26 28h6v4h-6ZM36 30h4v4h-4ZM22 36h6v4h-6ZM32 38h4v2h-4Z"
    />
  </g>
)

const Sheet = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path class="pic-ring" d="M-13-17h17l9 9v25h-26Z" />
    <path class="pic-line-on" d="M4-17v9h9M0-3v12M-5 4l5 5 5-5" />
  </g>
)
