"""A writer of Proton Authenticator's and Proton Pass' exports, made from formats.md chapter 8 alone. Input and output as
writer.ts says."""

import base64, io, json, os, sys, urllib.parse, uuid, zipfile
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
accounts = given["accounts"]
q = lambda text: urllib.parse.quote(text, "")


def b32(a):
    return base64.b32encode(bytes.fromhex(a["secret"])).decode().rstrip("=")


def uri(a):
    return "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=%s&digits=%d&period=%d" % (
        q(a["issuer"] + ":" + a["account"]), b32(a), q(a["issuer"]), a["algorithm"], a["digits"], a["period"])


def entry(a):
    content = {"uri": uri(a), "entry_type": "Totp", "name": ":" + a["account"]}
    if a["type"] == "steam":
        content = {"uri": "steam://" + b32(a), "entry_type": "Steam", "name": a["account"]}
    return {"id": str(uuid.uuid4()), "content": content, "note": a["note"] or None}


def item(a, total, **more):
    return {"itemId": str(uuid.uuid4()), "shareId": "s", "data": {
        "metadata": {"name": a["issuer"], "note": a["note"], "itemUuid": "u"}, "extraFields": more.pop("fields", []), "type": "login",
        "platformSpecific": None, "content": {"itemEmail": a["account"], "itemUsername": "", "password": "p", "urls": [],
                                              "totpUri": total, "passkeys": []}},
        "state": 1, "aliasEmail": None, "contentFormatVersion": 6, "createTime": 1700000000, "modifyTime": 1700000001,
        "pinned": False, **more}


def zipped(name, data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


plain = json.dumps({"version": 1, "entries": [entry(a) for a in accounts]}, ensure_ascii=False).encode()
salt, nonce = os.urandom(16), os.urandom(12)
key = hash_secret_raw(given["password"].encode(), salt, time_cost=2, memory_cost=19456, parallelism=1, hash_len=32, type=Type.ID)
sealed = nonce + AESGCM(key).encrypt(nonce, plain, b"proton.authenticator.export.v1")

full = [a for a in accounts if a["type"] == "totp"]
link, bare = full[:-1], full[-1:]
nobody = {"issuer": "No codes here", "account": "x", "note": ""}
items = [item(a, "") for a in [nobody]] + [item(a, uri(a)) for a in link]
data = json.dumps({"version": "1.31.4", "userId": "u", "encrypted": False, "vaults": {
    "v1": {"name": "Personal", "description": "", "display": {}, "items": items},
    "v2": {"name": "Work", "description": "", "display": {}, "items": [
        item(nobody, "otpauth://totp/ThisIsABadTotp"),
        item(nobody, uri(full[0]), state=2),
        *[item(a, "", fields=[{"fieldName": "code", "type": "totp", "data": {"totpUri": b32(a)}},
                              {"fieldName": "t", "type": "text", "data": {"content": "no code"}}]) for a in bare]]}}}).encode()
closed = json.dumps({"version": "1.31.4", "userId": "u", "encrypted": True, "vaults": {}}).encode()
files = {
    "proton-authenticator": plain,
    "proton-authenticator-encrypted": json.dumps({"version": 1, "salt": base64.b64encode(salt).decode(),
                                                  "content": base64.b64encode(sealed).decode()}).encode(),
    "proton-pass": zipped("Proton Pass/data.json", data),
    "proton-pass-json": data,
    "proton-pass-closed": closed,
    "proton-pass-closed-zip": zipped("Proton Pass/data.pgp", b"-----BEGIN PGP MESSAGE-----\n"),
}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
