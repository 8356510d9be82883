"""A writer of exports of password managers and smaller authenticators, made from formats.md alone: Python's ciphers,
OpenSSL's command line for the passphrase mode of CryptoJS, 7z and zip for archives.

Standard input: JSON {"password", "accounts": [...]} as for write-exports.py. Standard output: JSON of name to
{"bytes": Base64, "of": [indexes of the accounts in it]}.
"""

import base64, hashlib, hmac, json, os, struct, subprocess, sys, tempfile, urllib.parse, uuid
from argon2 import low_level
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

given = json.load(sys.stdin)
accounts = given["accounts"]
password = given["password"]
ascii_password = "pass word 42"  # 7z takes no other for a zip
files = {}


def b64(raw):
    return base64.b64encode(raw).decode()


def b32(a):
    return base64.b32encode(bytes.fromhex(a["secret"])).decode().rstrip("=")


def only(fits):
    return [i for i, a in enumerate(accounts) if fits(a)]


def put(name, data, of):
    files[name] = {"bytes": b64(data if isinstance(data, bytes) else data.encode()), "of": of}


def argon(text, salt, t, m, p, length=32):
    return low_level.hash_secret_raw(text, salt, t, m, p, length, low_level.Type.ID)


def cbc(key, iv, data):
    pad = padding.PKCS7(128).padder()
    enc = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return enc.update(pad.update(data) + pad.finalize()) + enc.finalize()


def openssl(text, passphrase):
    with tempfile.NamedTemporaryFile() as plain, tempfile.NamedTemporaryFile() as word:
        plain.write(text if isinstance(text, bytes) else text.encode()); plain.flush()
        word.write(passphrase.encode() + b"\n"); word.flush()
        return b64(subprocess.run(["openssl", "enc", "-aes-256-cbc", "-md", "md5", "-salt", "-pass", "file:" + word.name,
                                   "-in", plain.name], check=True, capture_output=True).stdout)


def zipped(members, mode):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in members.items():
            with open(os.path.join(folder, name), "wb") as f:
                f.write(data)
        command = {
            "aes": ["7z", "a", "-tzip", "-mx=0", "-mem=AES256", "-p" + ascii_password, "out.zip"],
            "old": ["zip", "-q", "-P", password, "out.zip"],
            "none": ["zip", "-q", "out.zip"],
        }[mode]
        subprocess.run(command + list(members), cwd=folder, check=True, capture_output=True)
        with open(os.path.join(folder, "out.zip"), "rb") as f:
            return f.read()


def uri(a):
    q = lambda text: urllib.parse.quote(text, "")
    more = "&counter=%d" % a["counter"] if a["type"] == "hotp" else "&period=%d" % a["period"]
    return "otpauth://%s/%s:%s?secret=%s&issuer=%s&algorithm=%s&digits=%d%s" % (
        a["type"], q(a["issuer"]), q(a["account"]), b32(a), q(a["issuer"]), a["algorithm"], a["digits"], more)


common = only(lambda a: a["type"] in ("totp", "hotp"))
timed = only(lambda a: a["type"] == "totp")
usual = only(lambda a: a["type"] == "totp" and a["algorithm"] == "SHA1" and a["digits"] == 6 and a["period"] == 30)
with_steam = only(lambda a: a["type"] in ("totp", "hotp", "steam"))


def pick(of):
    return [accounts[i] for i in of]


# Bitwarden
def item(a):
    if a["type"] == "steam":
        value = "steam://" + b32(a)
    elif accounts.index(a) in usual:
        value = " " + " ".join(b32(a)[i:i + 4] for i in range(0, len(b32(a)), 4)).lower() + " "
    else:
        value = uri(a)
    return {"id": str(uuid.uuid4()), "organizationId": None, "folderId": "f1", "type": 1, "reprompt": 0, "name": a["issuer"],
            "notes": None, "favorite": True, "login": {"uris": [], "username": a["account"], "password": "hunter2", "totp": value},
            "collectionIds": None, "creationDate": "2024-05-06T07:08:09.000Z"}


others = [{"id": "n", "type": 2, "name": "A note", "secureNote": {"type": 0}},
          {"id": "l", "type": 1, "name": "No second factor", "login": {"username": "x", "totp": None}},
          {"id": "e", "type": 1, "name": "Emptied", "login": {"username": "x", "totp": ""}}]
folders = [{"id": "f1", "name": "Work"}]
vault = {"encrypted": False, "folders": folders, "items": others + [item(a) for a in pick(with_steam)]}
put("bitwarden", json.dumps(vault, indent=2), with_steam)
put("bitwarden-zip", zipped({"data.json": json.dumps(vault).encode(), "attachment.txt": b"x"}, "none"), with_steam)
mobile = [dict(item(a), folderId=None) for a in pick(with_steam)]
put("bitwarden-authenticator", json.dumps({"encrypted": False, "items": mobile}), with_steam)


def bitwarden_protected(kdf, salt, key):
    enc = HKDFExpand(hashes.SHA256(), 32, b"enc").derive(key)
    mac = HKDFExpand(hashes.SHA256(), 32, b"mac").derive(key)

    def enc_string(data):
        iv = os.urandom(16)
        ct = cbc(enc, iv, data)
        return "2.%s|%s|%s" % (b64(iv), b64(ct), b64(hmac.new(mac, iv + ct, "sha256").digest()))

    return json.dumps({"encrypted": True, "passwordProtected": True, "salt": salt, **kdf,
                       "encKeyValidation_DO_NOT_EDIT": enc_string(str(uuid.uuid4()).encode()),
                       "data": enc_string(json.dumps(vault).encode())}, indent=2)


salt = b64(os.urandom(16))
put("bitwarden-pbkdf2", bitwarden_protected(
    {"kdfType": 0, "kdfIterations": 5000, "kdfMemory": None, "kdfParallelism": None}, salt,
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 5000)), with_steam)
put("bitwarden-argon2", bitwarden_protected(
    {"kdfType": 1, "kdfIterations": 2, "kdfMemory": 16, "kdfParallelism": 2}, salt,
    argon(password.encode(), hashlib.sha256(salt.encode()).digest(), 2, 16 * 1024, 2)), with_steam)

# LastPass Authenticator
put("lastpass-authenticator", json.dumps({
    "deviceName": "Phone", "localDeviceId": str(uuid.uuid4()), "version": 3, "folders": [{"id": 0, "name": "Other accounts"}, {"id": 1, "name": "Favorites"}],
    "backupInfo": {}, "accounts": [{
        "accountID": str(uuid.uuid4()), "issuerName": a["issuer"], "originalIssuerName": a["issuer"], "userName": "" if n else a["account"],
        "originalUserName": a["account"], "pushNotification": False, "secret": b32(a), "timeStep": a["period"], "digits": a["digits"],
        "algorithm": a["algorithm"], "isFavorite": True, "creationTimestamp": 1600000000000 if n else 1600000000,
        "folderData": {"folderId": n, "position": n}} for n, a in enumerate(pick(timed))]}), timed)

# Raivo
raivo = json.dumps([{
    "issuer": a["issuer"], "account": a["account"], "secret": b32(a), "algorithm": a["algorithm"], "digits": str(a["digits"]),
    "kind": a["type"].upper(), "timer": str(a["period"]), "counter": str(a["counter"]), "pinned": "true", "iconType": "raivo_vector",
    "iconValue": "raivo_vector/x/x.png"} for a in pick(common)]).encode()
put("raivo", raivo, common)
put("raivo-zip", zipped({"raivo-otp-export.json": raivo, "raivo-otp-export.html": b"<html></html>"}, "aes"), common)
put("raivo-zip-open", zipped({"raivo-otp-export.json": raivo}, "none"), common)

# Duo
put("duo", json.dumps([{"name": a["account"], "accountType": "OtpAccount", "otpGenerator": {"otpSecret": b32(a)}} for a in pick(usual)] +
                      [{"name": "Push", "accountType": "DuoAccount", "pkey": "x"}]), usual)

# Authme
blocks = "".join("\nName:   %s \nSecret: %s \nIssuer: %s \nType:   OTP_TOTP\n" % (a["account"], b32(a), a["issuer"]) for a in pick(usual))
put("authme", json.dumps({"role": "codes", "encrypted": False, "codes": b64(blocks.encode()), "date": "2023.01.01.", "version": 3}), usual)
put("authme-text", blocks.replace("\n", "\r\n"), usual)

# OTPClient
otpclient = [dict({"type": "TOTP" if a["type"] == "steam" else a["type"].upper(), "label": a["account"], "issuer": a["issuer"],
                   "secret": b32(a), "digits": a["digits"], "algo": a["algorithm"]},
                  **({"counter": a["counter"]} if a["type"] == "hotp" else {"period": a["period"]})) for a in pick(with_steam)]
listed = json.dumps(otpclient).encode()
put("otpclient-json", json.dumps(otpclient, indent=4), with_steam)


def gcm16(key, iv, aad, data):
    enc = Cipher(algorithms.AES(key), modes.GCM(iv)).encryptor()
    enc.authenticate_additional_data(aad)
    return enc.update(data) + enc.finalize() + enc.tag


def otpclient_file(version, typed):
    iv, salt = os.urandom(16), os.urandom(32)
    if version == 1:
        head, key = iv + salt, hashlib.pbkdf2_hmac("sha512", typed, salt, 100000, 32)
    else:
        head = (b"OTPClient" + struct.pack(">I", 3) + iv + salt + struct.pack(">III", 2, 8192, 1) if version == 3 else
                struct.pack("<9s3xI16s32sIII", b"OTPClient", 2, iv, salt, 2, 8192, 1))
        key = argon(typed, salt, 2, 8192, 1)
    return head + gcm16(key, iv, head, listed + (b"\0" if version == 2 else b""))


typed = password.encode()
put("otpclient-3", otpclient_file(3, ascii_password.encode()), with_steam)
put("otpclient-2", otpclient_file(2, ascii_password.encode()), with_steam)
put("otpclient-3-long", otpclient_file(3, typed), with_steam)
put("otpclient-2-short", otpclient_file(2, typed[:len(password)]), with_steam)
put("otpclient-1", otpclient_file(1, typed[:len(password)]), with_steam)

# The browser extension
def entry(n, a):
    one = {"account": a["account"], "encrypted": False, "hash": str(uuid.uuid4()), "index": n, "issuer": a["issuer"] + "::example.org",
           "secret": b32(a), "type": a["type"], "pinned": False}
    if a["type"] == "hotp":
        one["counter"] = a["counter"]
    elif a["period"] != 30:
        one["period"] = a["period"]
    if a["digits"] != 6 and a["type"] != "steam":
        one["digits"] = a["digits"]
    if a["algorithm"] != "SHA1":
        one["algorithm"] = a["algorithm"]
    if n == 0:
        one.update(type="hex", secret=a["secret"])
    if a["type"] == "hotp":
        one.update(type="hhex", secret=a["secret"])
    return one


entries = [entry(n, a) for n, a in enumerate(pick(with_steam))]
plain = {e["hash"]: e for e in entries}
put("browser-extension", json.dumps(dict(plain, UserSettings={"theme": "flat"}), indent=2).replace("\n", "\r\n"), with_steam)
put("browser-extension-1", json.dumps({h: dict(e, encrypted=True, secret=openssl(e["secret"], password)) for h, e in plain.items()}), with_steam)
key = os.urandom(120)
second = {h: dict(e, encrypted=True, secret=openssl(e["secret"], key.hex())) for h, e in plain.items()}
put("browser-extension-2", json.dumps(dict(second, key={"enc": openssl(key, password), "hash": "x"})), with_steam)
key_salt = uuid.uuid4().hex
phrase = b64(argon(password.encode(), key_salt.encode(), 2, 19456, 1)).rstrip("=")
proof = low_level.hash_secret(phrase.encode(), os.urandom(16), 2, 8192, 1, 32, low_level.Type.ID).decode()
third = {e["hash"]: {"dataType": "EncOTPStorage", "keyId": "k1", "index": e["index"], "data": openssl(json.dumps(e), phrase)} for e in entries}
put("browser-extension-3", json.dumps(dict(third, k1={"dataType": "Key", "id": "k1", "salt": key_salt, "hash": proof, "version": 3})), with_steam)
link = lambda a: uri(a) if a["type"] == "hotp" else uri(a).replace(b32(a), a["secret"])
clear = only(lambda a: a["type"] in ("totp", "hotp") and any(c in a["secret"] for c in "0189"))
put("browser-extension-text", "\r\n".join(link(a) for a in pick(clear)), clear)

# The smaller ones
put("authenticator-plus", zipped({"Accounts.txt": "\n".join(uri(a) for a in pick(common)).encode()}, "old"), common)
iv = os.urandom(16)


def two_fast(version):
    fixed = bytes([14, 223, 35, 197, 93, 242, 239, 8])
    k = hashlib.pbkdf2_hmac("sha256", typed, fixed, 25000, 32) if version == 2 else hashlib.pbkdf2_hmac("sha1", typed, fixed, 1000, 32)
    e = lambda text: b64(cbc(k, iv, text if isinstance(text, bytes) else text.encode()))
    return json.dumps({"Collection": [{
        "Label": e(a["account"]), "Issuer": e(a["issuer"]), "OTPType": e(a["type"]) if version == 2 else None, "SecretByteArray": e(bytes.fromhex(a["secret"])),
        "AccountIconName": e("x"), "Notes": e("a note"), "Period": a["period"], "HashMode": ["SHA1", "SHA256", "SHA512"].index(a["algorithm"]),
        "TotpSize": a["digits"], "IsFavourite": False, "SelectedCategories": []} for a in pick(timed)],
        "GlobalCategories": [], "IV": b64(iv), "Version": version})


put("2fast-1", two_fast(1), timed)
put("2fast-2", two_fast(2), timed)

cloud = only(lambda a: True)
tokens = [{"issuer": a["issuer"], "secret": bytes.fromhex(a["secret"]).decode() if a["type"] == "motp" else b32(a), "account": a["account"],
           "token_type": ["totp", "hotp", "motp", "steam", "yandex"].index(a["type"]), "algorithm": a["algorithm"], "digits": a["digits"],
           "counter": a["counter"], "period": a["period"], "pinned": 1, "remark": "{}", "copy_times": 0, "pin": a["pin"] or ""} for a in pick(cloud)]
cloud_salt, cloud_iv = os.urandom(16), os.urandom(12)
put("cloudotp", b"CloudOTP-Backup-Encrypt-V01" + cloud_salt + cloud_iv + AESGCM(argon(typed, cloud_salt, 3, 65536, 1)).encrypt(
    cloud_iv, json.dumps({"tokens": tokens, "categories": []}).encode(), None), cloud)
put("tauthy", json.dumps([{"uuid": str(uuid.uuid4()), "name": a["account"], "issuer": a["issuer"], "group": "Home", "secret": b32(a), "icon": ""}
                          for a in pick(usual)]), usual)
put("gnome-authenticator-json", json.dumps([{
    "secret": b32(a), "label": a["account"], "digits": a["digits"], "type": a["type"].upper(), "algorithm": a["algorithm"], "thumbnail": "Default",
    "last_used": 0, "tags": [a["issuer"]], "period": a["period"], "counter": a["counter"]} for a in pick(common)]), common)

json.dump(files, sys.stdout)
