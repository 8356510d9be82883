@echo off
rem Starts Tidelock from a console: the command line, or without a word the window. Not proven on Windows yet; by its
rem documentation cmd waits for a windowed program that a command script starts ("start /?"), Electron writes to the console
rem of whoever started it, and what stands behind -- is no switch of Chromium's. Where Node.js is installed, "npm exec
rem tidelock" (the npm bin) is the same command without Electron.
rem Extensions are needed for %~dp0; delayed expansion would eat exclamation marks out of what was typed.
setlocal EnableExtensions DisableDelayedExpansion
if not exist "%~dp0Tidelock.exe" (
  echo tidelock: Tidelock.exe is not beside this file. Install Tidelock again, or unpack it again with all its files. 1>&2
  exit /b 127
)
if [%1]==[] (
  start "" "%~dp0Tidelock.exe"
  exit /b 0
)
"%~dp0Tidelock.exe" --disable-gpu -- %*
exit /b %ERRORLEVEL%
