@echo off
rem Starts Tidelock's command line from a console. Not proven on Windows yet. Tidelock.exe is a program for windows, which
rem has no console of its own: "start /wait" waits for it, and its output comes through the handles that are passed on.
rem Where Node.js is installed, "npm exec tidelock" (the npm bin) is the same command without Electron.
setlocal
"%~dp0Tidelock.exe" --disable-gpu -- %*
exit /b %ERRORLEVEL%
