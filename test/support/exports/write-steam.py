"""A writer of Steam's maFiles and of the folders that Steam Desktop Authenticator and steamguard-cli keep them in, made
from formats.md 19 alone.

Input: {"password", "accounts": [{"account", "secretHex", "steamId"}]}.
"""

import hashlib, io, json, zipfile
import argon2.low_level
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from common import b64, give, given, noise

g = given()
accounts = g["accounts"]
password = g["password"].encode()


def account(a, named=True):
    shared = bytes.fromhex(a["secretHex"])
    return {"shared_secret": b64(shared), "serial_number": "123", "revocation_code": "R12345",
            "uri": "otpauth://totp/Steam:%s?secret=ASDF&issuer=Steam" % a["account"], "server_time": 1500000000,
            **({"account_name": a["account"]} if named else {}), "token_gid": "2a", "identity_secret": b64(noise(20)),
            "secret_1": b64(noise(20)), "status": 1, "device_id": "android:1", "fully_enrolled": True,
            "Session": {"SessionID": "x", "SteamID": int(a["steamId"])}}


def encrypt(key, iv, data):
    data += bytes([16 - len(data) % 16]) * (16 - len(data) % 16)
    e = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return b64(e.update(data) + e.finalize()).encode()


def desktop_key(salt):
    return hashlib.pbkdf2_hmac("sha1", password, salt, 50000, 32)


def argon_key(salt):
    return argon2.low_level.hash_secret_raw(password, salt, 3, 12288, 12, 32, argon2.low_level.Type.ID, 19)


def zipped(files, folder=""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items():
            z.writestr(zipfile.ZipInfo(folder + name), data)
    return out.getvalue()


def text(value):
    return json.dumps(value).encode()


def desktop(encrypted, leave_out=None):
    files, entries = {}, []
    for a in accounts:
        salt, iv, name = noise(8), noise(16), a["steamId"] + ".maFile"
        body = text(account(a))
        files[name] = encrypt(desktop_key(salt), iv, body) if encrypted else body
        entries.append({"encryption_iv": b64(iv) if encrypted else None, "encryption_salt": b64(salt) if encrypted else None,
                        "filename": name, "steamid": int(a["steamId"])})
    if leave_out is not None:
        del files[accounts[leave_out]["steamId"] + ".maFile"]
    files["manifest.json"] = text({"encrypted": encrypted, "first_run": False, "entries": entries, "periodic_checking": False})
    return files


def command_line(schemes):
    files, entries = {}, []
    for a, scheme in zip(accounts, schemes):
        salt, iv, name = noise(16 if scheme == "Argon2idAes256" else 8), noise(16), a["account"] + ".maFile"
        body = text(account(a))
        key = {"Argon2idAes256": argon_key, "LegacySdaCompatible": desktop_key}.get(scheme)
        files[name] = encrypt(key(salt), iv, body) if key else body
        entries.append({"filename": name, "steam_id": int(a["steamId"]), "account_name": a["account"],
                        "encryption": {"scheme": scheme, "iv": b64(iv), "salt": b64(salt)} if scheme else None})
    files["manifest.json"] = text({"version": 1, "entries": entries, "keyring_id": None})
    return files


sealed = desktop(True)
give({
    "plain.maFile": text(account(accounts[0])),
    "nameless.maFile": text(account(accounts[0], named=False)),
    "app.json": text({"accounts": {a["steamId"]: account(a) for a in accounts}}),
    "desktop.zip": zipped(sealed, "maFiles/"),
    "desktop-plain.zip": zipped(desktop(False)),
    "desktop-incomplete.zip": zipped(desktop(True, leave_out=1)),
    "command-line.zip": zipped(command_line(["Argon2idAes256", "LegacySdaCompatible", None])),
    "no-manifest.zip": zipped({k: v for k, v in desktop(False).items() if k.endswith(".maFile")}),
    "sealed.maFile": sealed[accounts[0]["steamId"] + ".maFile"],
    "manifest.json": sealed["manifest.json"],
})
