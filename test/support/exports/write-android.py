"""A writer of Battle.net's preferences (formats.md 21) and of TOTP Authenticator's files (22), made from there alone.

Input: {"password", "accounts": [{"issuer", "account", "secretHex", "digits", "period", "base"}], "serial", "battleHex"}.
"""

import base64, hashlib, json
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from common import b32, b64, give, given, preferences

g = given()
mask = bytes.fromhex("398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a")


def masked(text):
    return bytes(a ^ b for a, b in zip(text.encode(), mask)).hex()


def item(a):
    raw = bytes.fromhex(a["secretHex"])
    key = {16: raw.hex().upper(), 32: b32(raw), 64: b64(raw)}[a["base"]]
    return {"issuer": a["issuer"] or "Unknown", "name": a["account"], "key": key, "base": a["base"],
            "digits": "" if a["digits"] == 6 else str(a["digits"]), "period": "" if a["period"] == 30 else str(a["period"]),
            "isFavorite": a["account"] == "pinned", "dateModified": 1500000000000, "algorithm": 0}


def backup(password, rows):
    plain = json.dumps({json.dumps(rows, ensure_ascii=False): "2026-01-31 12:00"}, ensure_ascii=False).encode()
    plain += bytes([16 - len(plain) % 16]) * (16 - len(plain) % 16)
    e = Cipher(algorithms.AES(hashlib.sha256(password.encode()).digest()), modes.CBC(bytes(16))).encryptor()
    return base64.encodebytes(e.update(plain) + e.finalize())


rows = [item(a) for a in g["accounts"]]
prefix = "com.blizzard.messenger."
give({
    "battle-net": preferences([(prefix + "AUTHENTICATOR_SERIAL", masked(g["serial"])), ("other", "x"),
                               (prefix + "AUTHENTICATOR_DEVICE_SECRET", masked(g["battleHex"]))]),
    "totp-built-in": backup("TotpAuthenticator", rows),
    "totp-password": backup(g["password"], rows),
    "totp-xml": preferences([("STATIC_TOTP_CODES_LIST", json.dumps(rows))]),
    "totp-many": backup("TotpAuthenticator", rows * (10000 // len(rows))),
})
