"""A writer of andOTP's backups, made from formats.md chapter 10 alone. Input and output as writer.ts says, and "rounds" for
PBKDF2."""

import base64, hashlib, json, os, struct, sys
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
accounts = given["accounts"]
password = given["password"].encode()


def entry(a):
    one = {"secret": base64.b32encode(bytes.fromhex(a["secret"])).decode(), "issuer": a["issuer"], "label": a["account"],
           "digits": a["digits"], "type": a["type"].upper(), "algorithm": a["algorithm"], "thumbnail": "Default",
           "last_used": 1700000000000, "used_frequency": 0, "tags": ["Work"]}
    if a["type"] == "totp":
        one["period"] = a["period"]
    if a["type"] == "hotp":
        one["counter"] = a["counter"]
    return one


def seal(key, data, begin=b"\x80"):
    """What begins with a blank or a brace could be taken for broken JSON."""
    iv = begin + os.urandom(11)
    return iv + AESGCM(key).encrypt(iv, data, None)


plain = json.dumps([entry(a) for a in accounts]).encode()
salt = os.urandom(12)
key = hashlib.pbkdf2_hmac("sha1", password, salt, given["rounds"], 32)
new = struct.pack(">i", given["rounds"]) + salt + seal(key, plain)
old = seal(hashlib.sha256(password).digest(), plain)
files = {"andotp": plain, "andotp-encrypted": new, "andotp-encrypted-old": old,
         "andotp-encrypted-brace": seal(hashlib.sha256(password).digest(), plain, b"{")}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
