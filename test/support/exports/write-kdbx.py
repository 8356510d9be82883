"""KeePass databases for tests. Whole ones come from pykeepass, a program of other people; hostile ones are put together
here, from formats.md, with weak but legal key derivation.

Standard input: JSON {"password", "accounts"} as of write-tables.py. Standard output: JSON of name to Base64 of a file.
"""

import base64, gzip, hashlib, hmac, io, json, os, struct, sys, tempfile
import pykeepass
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from pykeepass.kdbx_parsing.kdbx4 import kdf_uuids

given = json.load(sys.stdin)
password, accounts = given["password"], given["accounts"]


def b32(a):
    return base64.b32encode(bytes.fromhex(a["secret"])).decode().rstrip("=")


def custom(entry, key, value):
    # pykeepass keeps the name `otp` to itself, and protects nothing but the password.
    entry._set_string_field(key, value)
    entry._element.xpath('String[Key="%s"]/Value' % key)[0].set("Protected", "True")


def add(kp, group, a):
    # A quote in a title breaks pykeepass' search for duplicates.
    entry = kp.add_entry(group, "new", "new", "pässword", notes="two\nlines", force_creation=True)
    entry.title, entry.username = a["issuer"], a["account"] or "none"
    hash_name = {"SHA1": "HMAC-SHA-1", "SHA256": "HMAC-SHA-256", "SHA512": "HMAC-SHA-512"}[a["algorithm"]]
    if a["type"] == "hotp":
        custom(entry, "HmacOtp-Secret-Base32", b32(a))
        custom(entry, "HmacOtp-Counter", str(a["counter"]))
    elif a["type"] == "steam":
        custom(entry, "otp", "otpauth://totp/x:y?secret=%s&encoder=steam&issuer=%s" % (b32(a), a["issuer"]))
    elif a["algorithm"] != "SHA1":
        custom(entry, "TimeOtp-Secret-Hex", a["secret"])
        custom(entry, "TimeOtp-Algorithm", hash_name)
    elif a["digits"] == 6 and a["period"] == 30:
        custom(entry, "otp", "key=%s&size=6&step=30" % b32(a))
    else:
        custom(entry, "TOTP Seed", b32(a))
        custom(entry, "TOTP Settings", "%d;%d" % (a["period"], a["digits"]))
    return entry


def filled(path):
    """The same database for every kind: opening the blank one takes its time."""
    kp = pykeepass.create_database(path, password=password)
    group = kp.add_group(kp.add_group(kp.root_group, "Banks"), "Mine")
    for a in accounts:
        entry = add(kp, group, a)
    entry.save_history()
    kp.add_entry(kp.root_group, "no code", "nobody", "pw")
    gone = add(kp, kp.root_group, {**accounts[0], "issuer": "deleted"})
    kp.trash_entry(gone)
    return kp


def saved(kp, cipher, kdf, stream, compressed=True):
    header = kp.kdbx.header.value.dynamic_header
    items = header.kdf_parameters.data.dict
    header.cipher_id.data = cipher
    header.encryption_iv.data = os.urandom(12 if cipher == "chacha20" else 16)
    header.compression_flags.data.compression = compressed
    items["$UUID"].value = kdf_uuids[kdf]
    if kdf == "aeskdf":
        for name in ("I", "M", "P", "V"):
            items.pop(name, None)
        items["S"].value = os.urandom(32)
        items["R"] = type(items["S"])(type=5, key="R", value=1001, next_byte=0)
    else:
        items["I"].value, items["M"].value, items["P"].value = 2, 64 * 1024, 2
    in_order = list(items.values())
    for one, after in zip(in_order, in_order[1:] + [None]):
        one.next_byte = after.type if after else 0
    kp.kdbx.body.payload.inner_header.protected_stream_id.data = stream
    kp.kdbx.header.pop("data", None)  # or the old bytes are written again
    kp.save()
    pykeepass.PyKeePass(kp.filename, password=password)
    with open(kp.filename, "rb") as file:
        return file.read()


def field(number, data):
    return struct.pack("<BI", number, len(data)) + data


def variants(items):
    out = b"\x00\x01"
    for kind, key, data in items:
        out += struct.pack("<BI", kind, len(key)) + key.encode() + struct.pack("<I", len(data)) + data
    return out + b"\x00"


AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
TWOFISH = bytes.fromhex("ad68f29f576f4bb9a36ad47af965346c")


def aes_kdf(rounds):
    return [(0x42, "$UUID", kdf_uuids["aeskdf"]), (5, "R", struct.pack("<Q", rounds)), (0x42, "S", b"s" * 32)]


def argon2(memory, iterations, kind="argon2id", parallelism=1, version=0x13):
    return [(0x42, "$UUID", kdf_uuids[kind]), (0x42, "S", b"s" * 32), (4, "P", struct.pack("<I", parallelism)),
            (5, "M", struct.pack("<Q", memory)), (5, "I", struct.pack("<Q", iterations)), (4, "V", struct.pack("<I", version))]


def assembled(kdf, payload=b"", compressed=False, cipher=AES, version=4):
    """`payload`: inner header and XML. The keys are right only for AES-KDF with one round."""
    seed, iv = os.urandom(32), os.urandom(16)
    header = bytes.fromhex("03d9a29a67fb4bb5") + struct.pack("<HH", 0, version) + field(2, cipher)
    header += field(3, struct.pack("<I", int(compressed))) + field(4, seed) + field(7, iv) + field(11, variants(kdf)) + field(0, b"\r\n\r\n")
    composite = hashlib.sha256(hashlib.sha256(password.encode()).digest()).digest()
    once = Cipher(algorithms.AES(b"s" * 32), modes.ECB()).encryptor()
    transformed = hashlib.sha256(once.update(composite)).digest()
    base = hashlib.sha512(seed + transformed + b"\x01").digest()
    mac = lambda index, data: hmac.new(hashlib.sha512(index + base).digest(), data, "sha256").digest()
    out = header + hashlib.sha256(header).digest() + mac(b"\xff" * 8, header)
    body = gzip.compress(payload) if compressed else payload
    body += bytes([16 - len(body) % 16]) * (16 - len(body) % 16)
    encrypt = Cipher(algorithms.AES(hashlib.sha256(seed + transformed).digest()), modes.CBC(iv)).encryptor()
    body = encrypt.update(body) + encrypt.finalize()
    for i, block in enumerate([body, b""]):
        index, length = struct.pack("<Q", i), struct.pack("<I", len(block))
        out += mac(index, index + length + block) + length + block
    return out


inner = field(1, struct.pack("<I", 3)) + field(2, b"k" * 64)
xml = lambda text: inner + field(0, b"") + text
dtd = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><KeePassFile><Root>&b;</Root></KeePassFile>'
one = aes_kdf(1)


def hostile():
    return {
        "aes-rounds": assembled(aes_kdf(100_000_001)),
        "aes-rounds-endless": assembled(aes_kdf(2**64 - 1)),
        "argon2-memory": assembled(argon2(2**31, 1)),
        "argon2-work": assembled(argon2(2**30, 5)),
        "argon2-passes": assembled(argon2(2**20, 2**40)),
        "argon2-threads": assembled(argon2(2**26, 1, "argon2", parallelism=2**24 - 1)),
        "argon2-nothing": assembled(argon2(0, 0)),
        "argon2-old": assembled(argon2(2**20, 1, version=0x10)),
        "twofish": assembled(one, cipher=TWOFISH),
        "kdbx-3": assembled(one, version=3),
        "kdbx-5": assembled(one, version=5),
        "kdb": bytes.fromhex("03d9a29a65fb4bb5") + bytes(200),
        "gzip-bomb": assembled(one, xml(bytes(300 * 2**20)), compressed=True),
        "dtd": assembled(one, xml(dtd)),
        "depth": assembled(one, xml(b"<KeePassFile>" + b"<Group>" * 100_000), compressed=True),
        "empty": assembled(one, xml(b"<KeePassFile><Root/></KeePassFile>")),
        "no-inner-header": assembled(one, b"<KeePassFile/>"),
    }


# Those with AES-KDF last: it takes the other's parameters away.
kinds = {
    "aes-argon2d": ("aes256", "argon2", "chacha20"),
    "chacha20-argon2id": ("chacha20", "argon2id", "salsa20"),
    "aes-aeskdf": ("aes256", "aeskdf", "salsa20"),
    "chacha20-aeskdf": ("chacha20", "aeskdf", "chacha20", False),
}


def whole():
    with tempfile.TemporaryDirectory() as folder:
        kp = filled(os.path.join(folder, "a.kdbx"))
        return {name: saved(kp, *kind) for name, kind in kinds.items()}


files = hostile() if given.get("hostile") else whole()
json.dump({name: base64.b64encode(data).decode() for name, data in files.items()}, sys.stdout)
