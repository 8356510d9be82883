"""A writer of other programs' exports, made from formats.md alone, with Python's own protobuf bytes and ciphers.

Standard input: JSON {"password", "accounts": [{"type", "issuer", "account", "secret" (hex), "algorithm", "digits", "period",
"counter", "note", "pin"}]}. Standard output: JSON of name to Base64 of a file.
"""

import base64, hashlib, html, json, os, struct, sys, urllib.parse, uuid
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
accounts = given["accounts"]


def b32(raw):
    return base64.b32encode(raw).decode().rstrip("=")


def entry(a):
    raw = bytes.fromhex(a["secret"])
    info = {"secret": b32(raw), "algo": a["algorithm"], "digits": a["digits"]}
    if a["type"] == "hotp":
        info["counter"] = a["counter"]
    else:
        info["period"] = a["period"]
    if a["type"] == "motp":
        info.update(secret=b32(bytes.fromhex(raw.decode())), algo="MD5", pin=a["pin"])
    if a["type"] == "yandex":
        info["pin"] = a["pin"]
    return {"type": a["type"], "uuid": str(uuid.uuid4()), "name": a["account"], "issuer": a["issuer"],
            "note": a["note"], "favorite": False, "icon": None, "info": info, "groups": []}


def seal(key, data):
    nonce = os.urandom(12)
    sealed = AESGCM(key).encrypt(nonce, data, None)
    return sealed[:-16], {"nonce": nonce.hex(), "tag": sealed[-16:].hex()}


def encrypted(db, n):
    master, salt = os.urandom(32), os.urandom(32)
    derived = hashlib.scrypt(given["password"].encode(), salt=salt, n=n, r=8, p=1, maxmem=2**28, dklen=32)
    wrapped, key_params = seal(derived, master)
    slot = {"type": 1, "uuid": str(uuid.uuid4()), "key": wrapped.hex(), "key_params": key_params, "n": n, "r": 8, "p": 1,
            "salt": salt.hex(), "repaired": True, "is_backup": False}
    phone = {"type": 2, "uuid": str(uuid.uuid4()), "key": os.urandom(32).hex(),
             "key_params": {"nonce": os.urandom(12).hex(), "tag": os.urandom(16).hex()}}
    cipher, params = seal(master, json.dumps(db).encode())
    return json.dumps({"version": 1, "header": {"slots": [phone, slot], "params": params},
                       "db": base64.b64encode(cipher).decode()}, indent=4).replace("/", "\\/").encode()


def uri(a):
    q = urllib.parse.quote
    raw = bytes.fromhex(a["secret"])
    if a["type"] == "motp":
        return "motp://%s:%s?secret=%s&issuer=%s" % (q(a["issuer"], ""), q(a["account"], ""), raw.decode(), q(a["issuer"], ""))
    host = {"yandex": "yaotp"}.get(a["type"], a["type"])
    more = "&counter=%d" % a["counter"] if a["type"] == "hotp" else "&period=%d" % a["period"]
    if a["type"] == "yandex":
        more += "&pin=" + b32(a["pin"].encode())
    return "otpauth://%s/%s:%s?secret=%s&issuer=%s&algorithm=%s&digits=%d%s" % (
        host, q(a["issuer"], ""), q(a["account"], ""), b32(raw), q(a["issuer"], ""), a["algorithm"], a["digits"], more)


def varint(n):
    n &= (1 << 64) - 1
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def migration(batch, index, size, batch_id):
    body = b""
    for a in batch:
        one = field(1, bytes.fromhex(a["secret"])) + field(2, a["account"].encode()) + field(3, a["issuer"].encode())
        one += field(4, {"SHA1": 1, "SHA256": 2, "SHA512": 3}[a["algorithm"]]) + field(5, {6: 1, 8: 2}[a["digits"]])
        one += field(6, {"hotp": 1, "totp": 2}[a["type"]])
        body += field(1, one + (field(7, a["counter"]) if a["type"] == "hotp" else b""))
    body += field(2, 1) + field(3, size) + field(4, index) + field(5, batch_id)
    return "otpauth-migration://offline?data=" + urllib.parse.quote(base64.b64encode(body).decode(), "")


fits = [a for a in accounts if a["type"] in ("totp", "hotp") and a["digits"] in (6, 8) and a["period"] in (0, 30)]
half = (len(fits) + 1) // 2
codes = [migration(fits[:half], 0, 2, -77), migration(fits[half:], 1, 2, -77)]
db = {"version": 3, "entries": [entry(a) for a in accounts], "groups": []}
page = "<!DOCTYPE html><html><body><!-- otpauth://totp/no?secret=AAAA --><table>%s</table></body></html>" % "".join(
    '<tr><td><a href="%s">%s</a></td><td><code>%s</code></td></tr>' % (html.escape(uri(a)), html.escape(a["issuer"]), html.escape(uri(a)))
    for a in accounts)
files = {
    "aegis-plain": json.dumps({"version": 1, "header": {"slots": None, "params": None}, "db": db}, indent=4).encode(),
    "aegis-encrypted": encrypted(db, 16),
    "aegis-encrypted-usual": encrypted(db, 32768),
    "otpauth-list": ("\ufeff# a comment\r\n\r\n" + "\r\n".join(uri(a) for a in accounts)).encode(),
    "otpauth-html": page.encode(),
    "google-migration": "\n".join(codes).encode(),
    "google-first-half": codes[0].encode(),
    "google-second-half": codes[1].encode(),
}
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
