"""A writer of 2FAS backups, made from formats.md chapter 6 alone. Input and output as writer.ts says."""

import base64, hashlib, json, os, sys
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
accounts = given["accounts"]
check = ("tRViSsLKzd86Hprh4ceC2OP7xazn4rrt4xhfEUbOjxLX8Rc3mkISXE0lWbmnWfggogbBJhtYgpK6fMl1D6mtsy92R3HkdGfwuXbzLebqVFJsR7IZ2w58t938"
         "iymwG4824igYy1wi6n2WDpO1Q1P69zwJGs2F5a1qP4MyIiDSD7NCV2OvidXQCBnDlGfmz0f1BQySRkkt4ryiJeCjD2o4QsveJ9uDBUn8ELyOrESv5R5DMDkD4iAF"
         "8TXU7KyoJujd")


def service(a, position):
    otp = {"account": a["account"], "digits": a["digits"], "algorithm": a["algorithm"], "tokenType": a["type"].upper(),
           "source": "Manual", "issuer": a["issuer"], "label": a["account"]}
    otp.update({"counter": a["counter"]} if a["type"] == "hotp" else {"period": a["period"]})
    return {"name": a["issuer"], "secret": base64.b32encode(bytes.fromhex(a["secret"])).decode().rstrip("="), "otp": otp,
            "order": {"position": position}, "badge": {"color": "Default"}, "updatedAt": 1700000000000, "groupId": "g-1",
            "icon": {"selected": "Label", "label": {"text": "AB", "backgroundColor": "Orange"}}}


def backup(services, **more):
    return json.dumps({"schemaVersion": 4, "services": services, "groups": [{"id": "g-1", "name": "Work", "isExpanded": True,
                       "updatedAt": 1}], "updatedAt": 1700000000000, "appVersionCode": 5000012, "appVersionName": "5.0.12",
                       "appOrigin": "android", **more}, ensure_ascii=False).encode()


def sealed(key, salt, text):
    iv = os.urandom(12)
    parts = AESGCM(key).encrypt(iv, text.encode(), None), salt, iv
    return ":".join(base64.b64encode(part).decode() for part in parts)


services = [service(a, i) for i, a in enumerate(accounts)]
salt = os.urandom(256)
key = hashlib.pbkdf2_hmac("sha256", given["password"].encode(), salt, 10000, 32)
# The file lists what was added last first; `order` says how it is shown.
files = {
    "2fas": backup(services[::-1]),
    "2fas-encrypted": backup([], servicesEncrypted=sealed(key, salt, json.dumps(services)), reference=sealed(key, salt, check)),
}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
