// Where new versions are published. The program never goes there: it is shown, and copied when asked for.

/** As `repository` of package.json, which a test and the release's check compare. */
export const releasePage = 'https://github.com/tidelock/tidelock/releases'
