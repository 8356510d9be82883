"""A writer of Ente Auth's exports, made from formats.md chapter 7 alone, with libsodium by way of PyNaCl. Input and output as
writer.ts says, and "memory" in bytes with "passes" for Argon2id."""

import base64, json, os, sys, urllib.parse
from nacl import bindings, pwhash

given = json.load(sys.stdin)
accounts = given["accounts"]


def uri(a, display=None):
    q, form = (lambda text: urllib.parse.quote(text, "")), urllib.parse.quote_plus
    secret = base64.b32encode(bytes.fromhex(a["secret"])).decode()
    label = "%s:%s" % (q(a["issuer"]), q(a["account"]))
    link = "otpauth://%s/%s?secret=%s&issuer=%s&algorithm=%s&digits=%d&period=%d" % (
        a["type"], label, q(secret), form(a["issuer"]), a["algorithm"].lower(), a["digits"], a["period"] or 30)
    if a["type"] == "hotp":
        link += "&counter=%d" % a["counter"]
    shown = {"pinned": False, "trashed": False, "lastUsedAt": 0, "tapCount": 0, "tags": [], "note": a["note"], "position": 0,
             "iconSrc": "", "iconID": "", **(display or {})}
    return link if display is False else link + "&codeDisplay=" + form(json.dumps(shown, ensure_ascii=False))


def encrypted(text, tag):
    salt = os.urandom(16)
    key = pwhash.argon2id.kdf(32, given["password"].encode(), salt, opslimit=given["passes"], memlimit=given["memory"])
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    header = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    body = bindings.crypto_secretstream_xchacha20poly1305_push(state, text.encode(), None, tag)
    code = lambda raw: base64.b64encode(raw).decode()
    return json.dumps({"version": 1, "kdfParams": {"memLimit": given["memory"], "opsLimit": given["passes"], "salt": code(salt)},
                       "encryptedData": code(body), "encryptionNonce": code(header)}, indent=2).encode()


lines = "\n".join(uri(a) for a in accounts)
final, message = 3, 0
files = {
    "ente-plain": (lines + "\n").encode(),
    "ente-plain-commas": ",".join(uri(a) for a in accounts).encode(),
    "ente-json": json.dumps({"items": [{"rawData": uri(a, False), "display": {"pinned": True, "trashed": False, "tags": ["Home"],
                                        "note": "n"}} for a in accounts]}).encode(),
    "ente-encrypted": encrypted(lines, final),
    "ente-encrypted-unmarked": encrypted(lines, message),
}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
