# Runs a program on a pseudo-terminal and talks to it: waits for a text, then types. For tests of prompts and of what
# is drawn again in place. Standard input: {"command": [...], "steps": [{"expect": text, "send": text}], "limit": s}.
# Standard output: {"out": all that was shown, "status": exit status, negative for a signal, "silent": for each step
# whether the terminal did not echo then, "left": steps that were never reached}.

import json, os, pty, select, sys, termios, time

request = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.execvpe(request["command"][0], request["command"], request["env"])
shown, seen, steps = b"", 0, list(request["steps"])
until, silent, ended = time.monotonic() + request["limit"], [], None


def echoes():
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


while time.monotonic() < until:
    ready, _, _ = select.select([terminal], [], [], 0.05 if ended is None else 0.3)
    if not ready and ended is not None:
        break
    if ready:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
    while steps and steps[0]["expect"].encode() in shown[seen:]:
        step = steps.pop(0)
        seen = shown.index(step["expect"].encode(), seen) + len(step["expect"].encode())
        if "pause" in step:
            time.sleep(step["pause"])
        silent.append(not echoes())
        os.write(terminal, step["send"].encode())
    if ended is None:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            ended = os.waitstatus_to_exitcode(status)
if ended is None:
    # Its output has ended; it may need a moment to end itself.
    for _ in range(400):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            break
        time.sleep(0.05)
    else:
        os.kill(pid, 9)
        _, status = os.waitpid(pid, 0)
    ended = os.waitstatus_to_exitcode(status)
print(json.dumps({"out": shown.decode("utf8", "replace"), "status": ended, "silent": silent, "left": len(steps)}))
