"""A writer of Authy's files, made from formats.md 15 alone.

Input: {"password", "tokens": [{"accountType", "name", "originalName", "originalIssuer", "digits", "secretHex", "native",
"iterations", "iv": bool}], "rows": how many more invented ones}.
"""

import hashlib, json
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from common import b32, b64, give, given, noise, preferences

g = given()
tokens = g["tokens"]
others = [t for t in tokens if not t.get("native")]
natives = [t for t in tokens if t.get("native")]


def encrypt(text, salt, iterations, iv):
    key = hashlib.pbkdf2_hmac("sha1", g["password"].encode(), salt.encode(), iterations, 32)
    data = text.encode()
    data += bytes([16 - len(data) % 16]) * (16 - len(data) % 16)
    e = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return b64(e.update(data) + e.finalize())


def secret(t):
    return b32(bytes.fromhex(t["secretHex"]))


def android(t, encrypted):
    row = {k: t[k] for k in ("accountType", "name", "originalName", "originalIssuer", "digits") if t.get(k) is not None}
    row.update(id=b64(noise(4)), timestamp=1500000000, hidden=False, upload_state="uploaded", logo="x")
    if t.get("native"):
        row["secretSeed"] = t["secretHex"]
    elif encrypted:
        row["salt"] = b64(noise(24))
        row["encryptedSecret"] = encrypt(secret(t).lower(), row["salt"], 1000, bytes(16))
    else:
        row["decryptedSecret"] = secret(t)
    return row


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).replace("=", "\\u003d")


def api(t):
    salt, iterations = b64(noise(12)), t.get("iterations")
    iv = noise(16) if t.get("iv") else None
    row = {"account_type": t["accountType"], "digits": t["digits"], "issuer": t.get("originalIssuer"), "logo": "x",
           "name": t["name"], "original_name": t["originalName"], "password_timestamp": 1500000000, "salt": salt,
           "encrypted_seed": encrypt(secret(t), salt, iterations or 1000, iv or bytes(16)),
           "unique_id": b64(noise(6)), "unique_iv": iv.hex() if iv else None}
    if iterations:
        row["key_derivation_iterations"] = iterations
    return row


def decrypted(t):
    return {"account_type": t["accountType"], "name": t["name"], "issuer": t.get("originalIssuer"), "original_name": t["originalName"],
            "decrypted_seed": secret(t), "digits": t["digits"], "logo": "x", "unique_id": "1"}


key = "com.authy.storage.tokens.%s.key"
app = [{"_id": b64(noise(6)), "name": t["name"], "secret_seed": t["secretHex"], "digits": t["digits"], "version": 1} for t in natives]
if g.get("rows"):
    many = [dict(others[0], name="%s: user %d" % (others[0]["originalIssuer"], i)) for i in range(g["rows"])]
    files = {"android": preferences([(key % "authenticator", compact([android(t, False) for t in many]))]),
             "script": json.dumps([android(t, False) for t in many]).encode()}
else:
    files = {
        "android-plain": preferences([(key % "authenticator", compact([android(t, False) for t in others]))]),
        "android-native": preferences([(key % "authy", compact([android(t, False) for t in natives]))]),
        "android-encrypted": preferences([(key % "authenticator", compact([android(t, True) for t in others])),
                                          (key % "authy", compact([android(t, True) for t in natives]))]),
        "capture": json.dumps({"authenticator_tokens": [api(t) for t in others], "deleted": [{"unique_id": "9"}], "success": True}).encode(),
        "capture-decrypted": json.dumps({"message": "success", "decrypted_authenticator_tokens": [decrypted(t) for t in others]
                                         + [dict(decrypted(others[0]), decrypted_seed="Failed to decrypt: wrong password?")],
                                         "success": True}, indent=2).encode(),
        "cache": json.dumps({"tokens": {"authenticator_tokens": [api(t) for t in others]}, "apps": {"apps": app}}).encode(),
        "script": json.dumps([android(t, False) for t in tokens], indent=2).encode(),
        "pairs": json.dumps([{"name": t["name"], "secret": secret(t)} for t in others]).encode(),
    }
give(files)
