"""What the writers of exports share: input, output, bytes that are the same in each run, Android's XML."""

import base64, hashlib, html, json, sys

_count = [0]


def given():
    return json.load(sys.stdin)


def give(files):
    json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)


def noise(n):
    """Not random, so that a failing test fails again."""
    _count[0] += 1
    return hashlib.shake_256(b"noise %d" % _count[0]).digest(n)


def b64(raw):
    return base64.b64encode(raw).decode()


def b32(raw):
    return base64.b32encode(raw).decode().rstrip("=")


def signed(raw):
    return [b - 256 if b > 127 else b for b in raw]


def preferences(strings):
    rows = "".join('    <string name="%s">%s</string>\n' % (html.escape(k), html.escape(v)) for k, v in strings)
    return ("<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n"
            '    <int name="started" value="7" />\n    <boolean name="shown" value="true" />\n%s</map>\n' % rows).encode()
