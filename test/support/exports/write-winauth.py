"""A writer of WinAuth's files, made from formats.md 20 alone. Blowfish is OpenSSL's, zip encryption is Info-ZIP's.

Input: {"password", "accounts": [{"type", "issuer", "account", "secretHex", "algorithm", "digits", "period", "counter", "kind",
"serial"?}], "rows": how many more invented ones}.
"""

import ctypes, hashlib, html, json, os, subprocess, tempfile, urllib.parse
from common import b32, b64, give, given, noise

g = given()
accounts = g["accounts"]
crypto = ctypes.CDLL("libcrypto.so.3")


def blowfish_encrypt(key, data):
    schedule, out = ctypes.create_string_buffer(4 * (18 + 4 * 256)), ctypes.create_string_buffer(8)
    crypto.BF_set_key(schedule, len(key), key)
    result = bytearray()
    for at in range(0, len(data), 8):
        crypto.BF_ecb_encrypt(data[at:at + 8], out, schedule, 1)
        result += out.raw
    return bytes(result)


def protect(text, headed=True):
    plain = b"\xef\xbb\xbf" + text.encode()
    salt = noise(8)
    key = hashlib.pbkdf2_hmac("sha1", g["password"].encode(), salt, 2000, 256)
    pad = 8 - len(plain) % 8
    payload = salt + blowfish_encrypt(key, plain + noise(pad - 1) + bytes([pad]))
    if headed:
        check = noise(8)
        payload = b"WINAUTH3" + check + hashlib.sha256(check + plain).digest() + payload
    return payload.hex().upper()


def steam_json(a):
    return json.dumps({"shared_secret": b64(bytes.fromhex(a["secretHex"])), "steamid": "765", "account_name": a["account"]})


def secret_data(a):
    raw = a["secretHex"].upper()
    if a["kind"] == "GoogleAuthenticator" and (a["digits"], a["algorithm"], a["period"]) == (6, "SHA1", 30):
        return raw
    if a.get("old"):
        return raw + a["serial"].encode().hex().upper()
    text = "%s\t%d\tHMAC%s\t%d" % (raw, a["digits"], a["algorithm"], a["period"])
    if a["type"] == "hotp":
        text += "|%d" % a["counter"]
    if a.get("serial"):
        text += "|" + a["serial"].encode().hex().upper()
    if a["type"] == "steam":
        text = "00" * 20 + text[40:] + "|%s|%s|%s|%s" % tuple(t.encode().hex() for t in ("serial", "device", steam_json(a), "{}"))
    return text


def inner(a):
    return "<servertimediff>12</servertimediff><lastservertime>0</lastservertime><secretdata>%s</secretdata>" % secret_data(a)


def authenticator(a, encrypted=""):
    if encrypted == "y":
        data = '<authenticatordata encrypted="y">%s</authenticatordata>' % protect(
            '<?xml version="1.0" encoding="utf-8"?><authenticatordata>%s</authenticatordata>' % inner(a))
    elif encrypted:
        data = '<authenticatordata encrypted="%s">%s</authenticatordata>' % (encrypted, noise(80).hex())
    else:
        data = "<authenticatordata>%s</authenticatordata>" % inner(a)
    return ('<WinAuthAuthenticator id="%s" type="WinAuth.%s"><name>%s</name><created>1500000000000</created>'
            '<autorefresh>false</autorefresh>%s</WinAuthAuthenticator>') % (noise(16).hex(), a["kind"], html.escape(a["name"]), data)


def document(body, attributes=""):
    return ('\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<WinAuth version="3.5.1.0">\r\n<alwaysontop>false</alwaysontop>\r\n'
            "%s\r\n</WinAuth>" % body).encode()


def config(headed=True):
    text = '<?xml version="1.0" encoding="utf-8"?><config>%s</config>' % "".join(authenticator(a) for a in accounts)
    data = protect(text, headed)
    return '<data encrypted="y" sha1="%s">%s</data>' % (hashlib.sha1(data.encode()).hexdigest(), data)


def line(a):
    q = urllib.parse.quote
    label = q(a["issuer"], "") + ":" + q(a["account"], "") if a["issuer"] else q(a["account"], "")
    secret = "AAAAAAAA" if a["type"] == "steam" else b32(bytes.fromhex(a["secretHex"]))
    text = "otpauth://%s/%s?secret=%s&digits=%d" % ("hotp" if a["type"] == "hotp" else "totp", label, secret, a["digits"])
    text += "&issuer=" + q(a["issuer"], "") if a["issuer"] else ""
    text += "&algorithm=" + a["algorithm"] if a["algorithm"] != "SHA1" else ""
    text += "&period=%d" % a["period"] if a["period"] != 30 else ""
    text += "&counter=%d" % a["counter"] if a["type"] == "hotp" else ""
    text += "&serial=" + q(a["serial"]) if a.get("serial") else ""
    if a["type"] == "steam":
        text += "&deviceid=android%3a1&data=" + q(steam_json(a), "")
    return text + ("&icon=base64:" + b32(noise(3000)) if a is accounts[0] else "")


def zip_file(text, password=None):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "winauth-2026-01-31.txt"), "wb") as f:
            f.write(text)
        secret = ["-P", password] if password else []
        subprocess.run(["zip", "-q", *secret, "out.zip", "winauth-2026-01-31.txt"], cwd=folder, check=True)
        with open(os.path.join(folder, "out.zip"), "rb") as f:
            return f.read()


if g.get("rows"):
    accounts = [dict(accounts[0], name="I:user %d" % i) for i in range(g["rows"])]
    give({"plain": document("".join(authenticator(a) for a in accounts)), "config": document(config())})
else:
    text = ("# WinAuth export\r\n\r\n" + "\r\n".join(line(a) for a in accounts) + "\r\n").encode()
    flags = ["y", "", "u", "y", "my", "a"]
    give({
        "text": text,
        "zip": zip_file(text),
        "zip-encrypted": zip_file(text, g["password"]),
        "zip-pgp": zip_file(b"-----BEGIN PGP MESSAGE-----\r\n\r\nAAAA\r\n-----END PGP MESSAGE-----\r\n"),
        "zip-bomb": zip_file(b"otpauth://totp/a?secret=AAAA\n" + bytes(200 * 2 ** 20)),
        "zip-bomb-encrypted": zip_file(b"otpauth://totp/a?secret=AAAA\n" + bytes(200 * 2 ** 20), g["password"]),
        "plain": document("".join(authenticator(a) for a in accounts)),
        "rows": document("".join(authenticator(a, "y") for a in accounts)),
        "rows-mixed": document("".join(authenticator(a, f) for a, f in zip(accounts, flags))),
        "rows-windows": document("".join(authenticator(a, "u") for a in accounts)),
        "config": document(config()),
        "config-old": document(config(headed=False)),
        "config-windows": document('<data encrypted="uy" sha1="00">%s</data>' % noise(80).hex()),
        "config-yubikey": document('<data encrypted="ya" sha1="00">%s</data>' % noise(80).hex()),
    })
