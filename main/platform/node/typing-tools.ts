// The tools that type, one per kind of session: how each tells which window has the focus, and how it is given the keys.
// Without an answer to the first question typing is not offered: it could land anywhere. Pure.

type Command = readonly [string, ...string[]]

export interface TypingTool {
  /** Shown in the settings. */
  readonly name: string
  /** Prints which window has the focus; with `afterwards`, which had it before ours. */
  readonly focus: Command
  readonly afterwards: boolean
  /** Prints which window has the focus, where `focus` answers another question. */
  readonly focusNow?: Command
  /** Prints, while ours has the focus, which window gets it next; 'x11' = the X server is asked. */
  readonly below?: Command | 'x11'
  /** What of that output names the window; null = nothing does. */
  readonly read: (output: string) => string | null
  readonly type: Command
  /** What `type` gets on its standard input. The text is letters and digits only. */
  readonly input: (text: string, enter: boolean, window: string) => string
  /** The tool looked itself, and saw another window. */
  readonly refused?: (output: string) => boolean
}

const firstLine = (output: string) => output.split('\n')[0]?.trim() || null
const withReturn = (text: string, enter: boolean) => (enter ? `${text}\n` : text)

/** xdotool(1): `type --file -` reads standard input; a newline is the Return key. */
const xdotool: TypingTool = {
  name: 'xdotool',
  focus: ['xdotool', 'getactivewindow'],
  afterwards: false,
  below: 'x11',
  read: firstLine,
  type: ['xdotool', 'type', '--clearmodifiers', '--delay', '4', '--file', '-'],
  input: withReturn,
}

/** wtype(1): `-` reads standard input. */
const wtype = { type: ['wtype', '-'], input: withReturn } as const
/** ydotool(1): `type --file -`; needs its daemon and the right to /dev/uinput. */
const ydotool = { type: ['ydotool', 'type', '--file', '-'], input: withReturn } as const

/** Compositors that tell which window has the focus. */
const compositors = [
  {
    program: 'swaymsg',
    mark: 'SWAYSOCK',
    focus: ['swaymsg', '-r', '-t', 'get_tree'],
    read: readSwayTree,
  },
  {
    program: 'hyprctl',
    mark: 'HYPRLAND_INSTANCE_SIGNATURE',
    focus: ['hyprctl', 'activewindow'],
    read: (output: string) => /^Window (\S+) ->/m.exec(output)?.[1] ?? null,
  },
  { program: 'kdotool', mark: 'KDE_FULL_SESSION', focus: ['kdotool', 'getactivewindow'], read: firstLine },
] as const

/** The one node that says `"focused": true`; its id stands before it in the same object. */
function readSwayTree(output: string): string | null {
  const at = output.search(/"focused":\s*true/)
  const before = at < 0 ? [] : [...output.slice(0, at).matchAll(/"id":\s*(\d+)/g)]
  return before.at(-1)?.[1] ?? null
}

/** JavaScript for osascript: CGWindowListCopyWindowInfo tells from front to back, and names no titles without being allowed. */
const macBelow = (
  ours: number,
) => `ObjC.import('CoreGraphics'); const all = ObjC.deepUnwrap(ObjC.castRefToObject($.CGWindowListCopyWindowInfo(1 | 16, 0)));
const next = all.find((each) => each.kCGWindowLayer === 0 && each.kCGWindowOwnerPID !== ${ours}); next ? String(next.kCGWindowOwnerPID) : ''`

const mac = (ours: number): TypingTool => ({
  name: 'System Events',
  focus: [
    'osascript',
    '-e',
    'tell application "System Events" to get unix id of first application process whose frontmost is true',
  ],
  afterwards: false,
  below: ['osascript', '-l', 'JavaScript', '-e', macBelow(ours)],
  read: firstLine,
  // Without arguments osascript reads the script itself from standard input.
  type: ['osascript', '-'],
  input: (text, enter, window) => `tell application "System Events"
  if (unix id of first application process whose frontmost is true) is not ${Number(window)} then return "elsewhere"
  keystroke "${text}"
${enter ? '  key code 36\n' : ''}end tell
`,
  refused: (output) => output.includes('elsewhere'),
})

const powershell = ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command'] as const
const user32 = `Add-Type -Namespace Tidelock -Name User -MemberDefinition '
[DllImport("user32.dll")] public static extern IntPtr GetForegroundWindow();
[DllImport("user32.dll")] public static extern IntPtr GetWindow(IntPtr window, uint which);
[DllImport("user32.dll")] public static extern bool IsWindowVisible(IntPtr window);
[DllImport("user32.dll")] public static extern uint GetWindowThreadProcessId(IntPtr window, out uint process);';`

/** Where ours is in front already, the window that was is the next one below that can be seen and is not ours. */
const windowsBefore = (ours: number) =>
  `${user32} $at = [Tidelock.User]::GetForegroundWindow(); $its = 0;
while ($at -ne [IntPtr]::Zero) { [void][Tidelock.User]::GetWindowThreadProcessId($at, [ref]$its);
if (($its -ne ${ours}) -and [Tidelock.User]::IsWindowVisible($at)) { break }; $at = [Tidelock.User]::GetWindow($at, 2) }
$at.ToInt64()`

const windows = (ours: number): TypingTool => ({
  name: 'PowerShell',
  focus: [...powershell, windowsBefore(ours)],
  // Starting PowerShell takes longer than a person waits for a window.
  afterwards: true,
  below: [...powershell, windowsBefore(ours)],
  focusNow: [...powershell, `${user32} [Tidelock.User]::GetForegroundWindow().ToInt64()`],
  read: (output) => (/^\d+$/.test(output.trim()) && output.trim() !== '0' ? output.trim() : null),
  type: [
    ...powershell,
    `${user32} Add-Type -AssemblyName System.Windows.Forms; $window = [Console]::In.ReadLine();
if ([Tidelock.User]::GetForegroundWindow().ToInt64() -ne $window) { 'elsewhere'; exit }
[System.Windows.Forms.SendKeys]::SendWait([Console]::In.ReadLine())`,
  ],
  input: (text, enter, window) => `${window}\n${text}${enter ? '{ENTER}' : ''}\n`,
  refused: (output) => output.includes('elsewhere'),
})

export function findTypingTool(around: {
  readonly system: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  readonly isThere: (program: string) => boolean
  readonly allowed: () => boolean
  /** Our own process id. */
  readonly ours: number
}): TypingTool | null {
  const { system, env, isThere, allowed } = around
  if (system === 'win32') return windows(around.ours)
  if (system === 'darwin') return allowed() ? mac(around.ours) : null
  if ((env['WAYLAND_DISPLAY'] ?? '') === '') {
    return (env['DISPLAY'] ?? '') !== '' && isThere('xdotool') ? xdotool : null
  }
  const compositor = compositors.find(({ mark, program }) => (env[mark] ?? '') !== '' && isThere(program))
  if (compositor === undefined) return null
  const { focus, read } = compositor
  const common = { focus, read, afterwards: false }
  // KWin and Mutter have no virtual keyboard for wtype; wlroots' compositors have.
  if (compositor.program !== 'kdotool' && isThere('wtype')) return { name: 'wtype', ...common, ...wtype }
  return isThere('ydotool') ? { name: 'ydotool', ...common, ...ydotool } : null
}
