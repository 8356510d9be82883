#!/bin/sh
# Outlives a test process that crashed and ends what it left: reads "mark M", "folder F" and their "un" forms until the
# test process is gone (end of input), then kills every process that carries one of the marks and removes the folders.
marks=''
folders=''
while read -r what name; do
  case $what in
    mark) marks="$marks $name" ;;
    folder) folders="$folders $name" ;;
    unmark) marks=$(printf '%s\n' $marks | grep -vxF "$name" | tr '\n' ' ') ;;
    unfolder) folders=$(printf '%s\n' $folders | grep -vxF "$name" | tr '\n' ' ') ;;
  esac
done
[ -z "$marks$folders" ] && exit 0
# TERM first: a killed Xvfb leaves its lock and its socket in /tmp.
for signal in TERM CONT KILL KILL KILL; do
  [ -z "$marks" ] && break
  test $signal = KILL && sleep 0.3
  for mark in $marks; do
    for environment in $(grep -lzxF "TIDELOCK_TEST_MARK=$mark" /proc/[0-9]*/environ 2>/dev/null); do
      process=${environment%/environ}
      kill -$signal "${process#/proc/}" 2>/dev/null
    done
  done
done
for folder in $folders; do
  rm -rf "$folder"
done
