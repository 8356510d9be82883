"""A writer of FreeOTP's files (1, 2 and FreeOTP+), made from formats.md 11 alone.

Input: {"password", "accounts": [...], "iterations", "hash", "rows": how many more invented ones}.
"""

import hashlib, json, struct, uuid
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from common import give, given, noise, preferences, signed

g = given()
accounts = g["accounts"]


def token(a, behind):
    t = {"algo": a["algorithm"], "counter": 0, "digits": a["digits"], "issuerExt": a["issuer"], "issuerInt": a["issuer"],
         "label": a["account"], "period": a["period"], "type": "HOTP" if a["type"] == "hotp" else "TOTP"}
    if a["type"] == "hotp":
        t["counter"] = a["counter"] - behind
    if a["issuer"] == "Renamed":
        t.update(issuerAlt="Renamed", labelAlt=a["account"], issuerExt="Before", issuerInt="Inside", label="before")
    if a["issuer"] == "Inside":
        t["issuerExt"] = ""
    return t


def full(a):
    t = token(a, 1)
    t["secret"] = signed(bytes.fromhex(a["secretHex"]))
    return t


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


# --- Java's serialisation of a HashMap<String, String>

def utf(text):
    out = b""
    units = text.encode("utf-16-be")
    for i in range(0, len(units), 2):
        u = units[i] << 8 | units[i + 1]
        if 0 < u < 0x80:
            out += bytes([u])
        elif u < 0x800:
            out += bytes([0xC0 | u >> 6, 0x80 | u & 63])
        else:
            out += bytes([0xE0 | u >> 12, 0x80 | u >> 6 & 63, 0x80 | u & 63])
    return out


def java_map(pairs, threshold=True):
    fields = [(b"F", b"loadFactor")] + ([(b"I", b"threshold")] if threshold else [])
    out = bytearray.fromhex("aced00057372") + struct.pack(">H", 17) + b"java.util.HashMap" + bytes.fromhex("0507dac1c31660d103")
    out += struct.pack(">H", len(fields)) + b"".join(c + struct.pack(">H", len(n)) + n for c, n in fields)
    out += bytes.fromhex("7870") + struct.pack(">f", 0.75) + (struct.pack(">i", 24) if threshold else b"")
    out += bytes.fromhex("7708") + struct.pack(">ii", 32, len(pairs))
    seen = {}
    for pair in pairs:
        for text in pair:
            if text in seen:
                out += b"\x71" + struct.pack(">I", seen[text])
                continue
            seen[text] = 0x7E0002 + len(seen)
            data = utf(text)
            out += (b"\x74" + struct.pack(">H", len(data)) if len(data) < 65536 else b"\x7c" + struct.pack(">Q", len(data))) + data
    return bytes(out + b"\x78")


def sealed(key, data, kind, bare=False):
    iv = noise(12)
    body = AESGCM(key).encrypt(iv, data, kind.encode())
    der = b"\x04\x0c" + iv
    return {"mCipher": "AES/GCM/NoPadding", "mCipherText": signed(body),
            "mParameters": signed(der if bare else b"\x30\x11" + der + b"\x02\x01\x10"), "mToken": kind}


def backup(digest, iterations, threshold, password, broken=None, long=False):
    salt, master = noise(32), noise(32)
    key = hashlib.pbkdf2_hmac(digest, password.encode(), salt, iterations, 32)
    pairs = [("masterKey", compact({"mAlgorithm": "PBKDF2withHmac" + digest.upper(), "mIterations": iterations,
                                    "mSalt": signed(salt), "mEncryptedKey": sealed(key, master, "AES")}))]
    for i, a in enumerate(accounts):
        name = str(uuid.UUID(bytes=noise(16)))
        t = token(a, 0)
        if (a["algorithm"], a["digits"], a["period"], a["type"]) == ("SHA1", 6, 30, "totp"):
            for missing in ("algo", "digits", "period"):
                del t[missing]
        if long:
            t["image"] = "x" * 70000
        ek = sealed(master, bytes.fromhex(a["secretHex"]), "Hmac" + a["algorithm"], bare=i == 1)
        if broken == i:
            ek["mCipherText"][0] ^= 1
        pairs += [(name, compact({"key": compact(ek)})), (name + "-token", compact(t))][::-1 if i % 2 else 1]
    return java_map(pairs, threshold)


names = ["%s:%s" % (a["issuer"], a["account"]) for a in accounts]
strings = list(zip(names, (compact(full(a)) for a in accounts)))
files = {
    "tokens.xml": preferences(strings[::-1] + [("tokenOrder", compact(names))]),
    "plus.json": json.dumps({"tokenOrder": names[::-1], "tokens": [full(a) for a in accounts]}, indent=4).encode(),
    "backup": backup("sha512", g["iterations"], True, g["password"]),
    "backup-old": backup("sha1", g["iterations"], False, g["password"]),
    "backup-broken-row": backup("sha512", g["iterations"], True, g["password"], broken=2),
    "backup-long": backup("sha512", 1, True, g["password"], long=True),
}
if g.get("rows"):
    many = [dict(accounts[0], account="user %d" % i) for i in range(g["rows"])]
    accounts = many
    files = {"tokens.xml": preferences([("I:%d" % i, compact(full(a))) for i, a in enumerate(many)]),
             "plus.json": json.dumps({"tokenOrder": [], "tokens": [full(a) for a in many]}).encode(),
             "backup": backup("sha512", 1, True, g["password"])}
give(files)
