// Sizes of everything in the windows, per cent. The largest is as far as a window of 400 pixels still works
// (renderer/styles/zoom.css). Apart from the settings' checks, which no page loads.

export const zoomSteps = [75, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const
