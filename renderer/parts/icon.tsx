// The icons, drawn on a 20 x 20 grid with one line width. Decoration only: the name stands on the control.

import type { FunctionComponent } from 'preact'

const icon =
  (...paths: readonly string[]): FunctionComponent =>
  () => (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )

/** One that points along the line: mirrored where lines run from right to left. */
const pointing =
  (...paths: readonly string[]): FunctionComponent =>
  () => (
    <svg class="icon icon-points" viewBox="0 0 20 20" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )

export const SearchIcon = icon('M8.75 14.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5Z', 'm13 13 4 4')
export const PlusIcon = icon('M10 4v12', 'M4 10h12')
export const MoreIcon: FunctionComponent = () => (
  <svg class="icon icon-dots" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" />
  </svg>
)
export const CloseIcon = icon('m5.5 5.5 9 9', 'm14.5 5.5-9 9')
export const BackIcon = pointing('m11.5 4.5-5.5 5.5 5.5 5.5')
export const CopyIcon = icon(
  'M7.5 7.5h7a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 15V8',
  'M4 12.5V5A1.5 1.5 0 0 1 5.5 3.5H12',
)
export const NextIcon = pointing('M4 5.5 9 10l-5 4.5', 'M10.5 5.5 15.5 10l-5 4.5')
export const RefreshIcon = icon('M15.8 8A6.2 6.2 0 1 0 16 11.5', 'M16.2 3.8V8H12')
export const EditIcon = icon('m4 16 .7-3.2 8.6-8.6a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L7.2 15.3 4 16Z')
export const PinIcon = icon('M7 3.5h6', 'M8 3.5v4.7L5.5 11v1h9v-1L12 8.2V3.5', 'M10 12v4.8')
export const UpIcon = icon('m5 11.5 5-5 5 5')
export const DownIcon = icon('m5 8.5 5 5 5-5')
export const TrashIcon = icon(
  'M4 6h12',
  'M8 6V4.2h4V6',
  'm5.5 6 .7 9.6h7.6l.7-9.6',
  'M8.6 9v3.8',
  'M11.4 9v3.8',
)
export const SettingsIcon = icon(
  'M3.5 6h6',
  'M14.5 6h2',
  'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'M3.5 14h2',
  'M10.5 14h6',
  'M8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
)
export const LockIcon = icon(
  'M5.5 9h9a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1Z',
  'M6.8 9V6.7a3.2 3.2 0 0 1 6.4 0V9',
)
export const QuitIcon = icon('M10 3.5v6', 'M6.2 5.6a6 6 0 1 0 7.6 0')
export const CheckIcon = icon('m4.5 10.5 3.7 3.7 7.3-8')
export const LinkIcon = icon(
  'M8.5 11.5 11.5 8.5',
  'M9.2 6.3 11 4.5a3.2 3.2 0 0 1 4.5 4.5l-1.8 1.8',
  'M10.8 13.7 9 15.5A3.2 3.2 0 0 1 4.5 11l1.8-1.8',
)
export const KeyboardIcon = icon(
  'M4 5.5h12a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13V7A1.5 1.5 0 0 1 4 5.5Z',
  'M6 9h.01',
  'M9 9h.01',
  'M12 9h.01',
  'M14.5 9h.01',
  'M7 12h6',
)
export const QrIcon = icon(
  'M3.5 3.5h5v5h-5Z',
  'M11.5 3.5h5v5h-5Z',
  'M3.5 11.5h5v5h-5Z',
  'M11.5 11.5h1.8',
  'M16.5 11.5v1.8',
  'M11.5 14.500v2h1.500',
  'M15 15h1.500v1.500',
)
export const ClockIcon = icon('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'M10 6v4.2l2.8 1.8')
export const InfoIcon = icon('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'M10 9.2v4.3', 'M10 6.6h.01')
export const WarnIcon = icon(
  'M10 3.2 17.6 16a.5.5 0 0 1-.4.8H2.8a.5.5 0 0 1-.4-.8L10 3.2Z',
  'M10 8.3v4',
  'M10 14.4h.01',
)
export const KeyIcon = icon('M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z', 'M10.5 10h6.5v2.5', 'M14 10v2')
export const EyeIcon = icon(
  'M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5Z',
  'M10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
)
export const EyeOffIcon = icon(
  'm3.5 3.5 13 13',
  'M8 5.3A7 7 0 0 1 10 5c4.8 0 7.5 5 7.5 5a13 13 0 0 1-2 2.6',
  'M12.6 14.5A7 7 0 0 1 10 15c-4.8 0-7.5-5-7.5-5A13.500 13.500 0 0 1 5.400 6.700',
  'M8.5 8.500a2.200 2.200 0 0 0 3 3',
)
export const HealthIcon = icon(
  'M10 2.500 4 4.800v4.400c0 3.800 2.400 6.800 6 8.300 3.600-1.500 6-4.500 6-8.300V4.800Z',
  'm7.300 10 1.900 1.900 3.500-3.700',
)
export const PhoneIcon = icon(
  'M6.5 2.500h7a1.200 1.200 0 0 1 1.200 1.200v12.600a1.200 1.200 0 0 1-1.200 1.200h-7a1.200 1.200 0 0 1-1.200-1.200V3.700a1.200 1.200 0 0 1 1.200-1.200Z',
  'M9 14.800h2',
)
export const ScreenIcon = icon(
  'M3.500 4h13a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z',
  'M7 17h6',
  'M10 14v3',
)
export const ExportIcon = icon(
  'M10 12V3',
  'm6.500 6.300 3.500-3.500 3.500 3.500',
  'M4 11.500v4a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-4',
)
export const CameraIcon = icon(
  'M3.500 6.500h2.800L7.500 4.500h5l1.200 2h2.800a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z',
  'M10 13.500a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600Z',
)
export const FileIcon = icon(
  'M6 2.500h5.500L15 6v10.500a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1Z',
  'M11.300 2.800V6.300H15',
)
export const ImageIcon = icon(
  'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4Z',
  'M7.2 8.2h.01',
  'm4 14 3.8-3.6 2.4 2.2 2.6-2.8L16.5 14',
)
export const HelpIcon = icon(
  'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
  'M8 8.200a2 2 0 1 1 2.900 1.800c-.6.300-.9.700-.9 1.300',
  'M10 13.600h.01',
)
export const TagIcon = icon(
  'M3.500 4.500v5.200l7.300 7.300 5.700-5.700L9.200 4H4a.5.5 0 0 0-.5.500Z',
  'M6.800 7.300h.01',
)
export const LargeIcon = icon('M3.5 7V4h3.5', 'M16.5 7V4H13', 'M3.5 13v3H7', 'M16.5 13v3H13', 'M7 10h6')
export const ReadIcon = icon('M4 4.5h12v8.5H10l-3.5 3V13H4Z', 'M7 7.5h6', 'M7 10h4')
export const SpeakIcon = icon(
  'M4 8v4h2.6L10.5 15V5L6.6 8H4Z',
  'M13 7.8a3.2 3.2 0 0 1 0 4.4',
  'M15 5.8a6 6 0 0 1 0 8.4',
)
export const MiniIcon = icon('M4 4.5h12v11H4Z', 'M10.5 10.5h5.5v5h-5.5Z')
export const GrowIcon = icon('M11.5 4H16v4.5', 'M16 4l-5.5 5.5', 'M8.5 16H4v-4.5', 'M4 16l5.5-5.5')
export const SortIcon = icon('M4 5.5h12', 'M6.5 10h7', 'M8.5 14.5h3')
export const FolderIcon = icon(
  'M3.5 15V5.5A1 1 0 0 1 4.5 4.5h3.3l1.7 2h6a1 1 0 0 1 1 1V15a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1Z',
)
/** Keeps the place of one. */
export const NoIcon = icon()
