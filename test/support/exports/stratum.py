"""A writer of Stratum's backups, made from formats.md chapter 9 alone. Input and output as writer.ts says."""

import base64, hashlib, json, os, struct, sys, zlib
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
accounts = given["accounts"]
types = {"hotp": 1, "totp": 2, "motp": 3, "steam": 4, "yandex": 5}


def secret(a):
    raw = bytes.fromhex(a["secret"])
    return raw.decode() if a["type"] == "motp" else base64.b32encode(raw).decode().rstrip("=")


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


png = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
       + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))
icon = hashlib.sha1(png).hexdigest()[:8]
category = hashlib.sha1(b"Work").hexdigest()[:8]
listed = [{"Type": types[a["type"]], "Icon": "@" + icon if i == 0 else "default", "Issuer": a["issuer"],
           "Username": a["account"] or None, "Secret": secret(a), "Pin": a["pin"],
           "Algorithm": {"SHA1": 0, "SHA256": 1, "SHA512": 2}[a["algorithm"]], "Digits": a["digits"],
           "Period": a["period"] or 30, "Counter": a["counter"], "CopyCount": i, "Ranking": i} for i, a in enumerate(accounts)]
plain = json.dumps({"Authenticators": listed[::-1], "Categories": [{"Id": category, "Name": "Work", "Ranking": 0}],
                    "AuthenticatorCategories": [{"CategoryId": category, "AuthenticatorSecret": secret(accounts[1]), "Ranking": 0}],
                    "CustomIcons": [{"Id": icon, "Data": base64.b64encode(png).decode()}]}).encode()
password = given["password"].encode()

salt, iv = os.urandom(16), os.urandom(12)
key = hash_secret_raw(password, salt, time_cost=3, memory_cost=65536, parallelism=4, hash_len=32, type=Type.ID)
strong = b"AUTHENTICATORPRO" + salt + iv + AESGCM(key).encrypt(iv, plain, None)

salt, iv = os.urandom(20), os.urandom(16)
key = hashlib.pbkdf2_hmac("sha1", password, salt, 64000, 32)
padder = padding.PKCS7(128).padder()
cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
legacy = b"AuthenticatorPro" + salt + iv + cipher.update(padder.update(plain) + padder.finalize()) + cipher.finalize()

files = {"stratum": plain, "stratum-encrypted": strong, "stratum-legacy": legacy}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
