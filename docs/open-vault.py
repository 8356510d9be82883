#!/usr/bin/env python3
"""Opens a Tidelock vault without Tidelock.

An independent reader of docs/vault-format.md: Python's standard library and the package python3-cryptography.
Reads only; never writes to the vault. What it prints are your secrets: mind your screen and your shell's redirections.

    python3 open-vault.py vault.json                              asks for the passphrase or the recovery key
    python3 open-vault.py vault.json --passphrase-file FILE       reads it from the file's first line
    python3 open-vault.py vault.json --keychain-line-file FILE    the line that the OS keychain keeps for this vault
    python3 open-vault.py vault.json --site-codes                 with the sites' own recovery codes
    python3 open-vault.py vault.json --otpauth                    otpauth:// lines instead of JSON

Exit codes: 0 opened, 1 wrong passphrase or key, 2 wrong use, 3 the file cannot be read.
"""

import argparse
import base64
import getpass
import hashlib
import json
import sys
from urllib.parse import quote

try:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError:
    sys.exit("open-vault: needs the package 'cryptography' (Debian: apt install python3-cryptography)")

MAX_FILE = 64 * 1024 * 1024
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Unreadable(Exception):
    """The file is not a vault that this program can read."""


class WrongKey(Exception):
    """What was typed opens no slot."""


def decrypt(key, cipher, nonce, tag):
    """AES-256-GCM; None when the tag does not fit."""
    if len(key) != 32 or len(nonce) != 12 or len(tag) != 16:
        return None
    try:
        return AESGCM(key).decrypt(nonce, cipher + tag, None)
    except InvalidTag:
        return None


def cost_allowed(n, r, p):
    """The bounds of docs/vault-format.md; beyond them a file could freeze this computer."""
    if not all(type(value) is int and value >= 1 for value in (n, r, p)):
        return False
    power_of_two = n > 1 and n & (n - 1) == 0
    return power_of_two and n * r * p <= 2**23 and 128 * n * r <= 2**30 and p <= 16


def derive(password, slot):
    n, r, p = slot["n"], slot["r"], slot["p"]
    if not cost_allowed(n, r, p):
        raise Unreadable("a key slot asks for more work than is ever allowed")
    memory = 128 * r * (n + p + 2) + 2**20
    return hashlib.scrypt(password, salt=bytes.fromhex(slot["salt"]), n=n, r=r, p=p, maxmem=memory, dklen=32)


def check_character(values, group):
    """The fifth character of a group: a weighted sum over GF(32), polynomial x^5 + x^2 + 1, plus the group's number."""
    check = 0
    for value in reversed(values):
        check = (check ^ value) << 1
        if check & 32:
            check ^= 0x25
    return check ^ (group + 1)


def recovery_key(text):
    """The canonical text of a typed recovery key, or None if it is none."""
    typed = "".join(c for c in text.upper() if c.isalnum()).replace("O", "0").replace("I", "1").replace("L", "1")
    if len(typed) != 35 or any(c not in ALPHABET for c in typed):
        return None
    groups = [typed[i : i + 5] for i in range(0, 35, 5)]
    bits = 0
    for number, group in enumerate(groups):
        values = [ALPHABET.index(c) for c in group]
        if check_character(values[:4], number) != values[4]:
            raise WrongKey(f"recovery key: group {number + 1} has a typing error")
        for value in values[:4]:
            bits = bits << 5 | value
    key, check = (bits >> 12).to_bytes(16, "big"), bits & 0xFFF
    if hashlib.sha256(key).digest()[0] << 4 | hashlib.sha256(key).digest()[1] >> 4 != check:
        raise WrongKey("recovery key: there is a typing error in it")
    return "-".join(groups)


def kind_of(slot):
    ours = slot.get("tidelock") if isinstance(slot.get("tidelock"), dict) else {}
    if slot.get("type") == 0 and ours.get("kind") == "keychain":
        return "keychain"
    if slot.get("type") == 1:
        return "recovery" if ours.get("kind") == "recovery" else "passphrase"
    return "foreign"


def unwrap(slot, slot_key):
    params = slot["key_params"]
    return decrypt(slot_key, bytes.fromhex(slot["key"]), bytes.fromhex(params["nonce"]), bytes.fromhex(params["tag"]))


def master_key(slots, text, keychain_line):
    typing_error = None
    if keychain_line is not None:
        candidates = [("keychain", lambda slot: base64.b64decode(keychain_line.strip()))]
    else:
        candidates = [("passphrase", lambda slot: derive(text.encode("utf-8"), slot))]
        has_recovery = any(kind_of(slot) == "recovery" for slot in slots)
        canonical = None
        try:
            canonical = recovery_key(text) if has_recovery else None
        except WrongKey as error:
            typing_error = error  # unless it is a passphrase that looks like a recovery key
        if canonical is not None:
            candidates.insert(0, ("recovery", lambda slot: derive(canonical.encode("ascii"), slot)))
    tried = 0
    for kind, key_for in candidates:
        for slot in slots:
            if kind_of(slot) != kind:
                continue
            tried += 1
            key = unwrap(slot, key_for(slot))
            if key is not None:
                return key
    if typing_error is not None:
        raise typing_error
    if tried == 0:
        kinds = ", ".join(sorted({kind_of(slot) for slot in slots}))
        raise WrongKey(f"this vault has no key slot for that (it has: {kinds})")
    raise WrongKey("wrong passphrase or key")


def from_base32(text):
    return base64.b32decode(text.upper() + "=" * (-len(text) % 8))


def to_account(entry):
    info, kind = entry["info"], entry["type"]
    secret = info["secret"]
    if kind == "motp":
        raw = from_base32(secret)
        secret = raw.decode("ascii") if info.get("encoding") == "text" else raw.hex()
    return {
        "id": entry.get("uuid"),
        "type": kind,
        "issuer": entry.get("issuer") or "",
        "account": entry.get("name") or "",
        "note": entry.get("note") or "",
        "pinned": bool(entry.get("favorite")),
        "secret": secret,
        "algorithm": info.get("algo", "SHA1"),
        "digits": info.get("digits"),
        "period": info.get("period"),
        "counter": info.get("counter"),
        "pin": info.get("pin"),
    }


def with_site_codes(account, items):
    """Several items may belong to one account; a code that one of them calls used is used."""
    codes = {}
    for item in items:
        if isinstance(item, dict) and item.get("account") == account["id"]:
            for one in item["codes"]:
                codes[one["code"]] = codes.get(one["code"]) or one.get("usedAt")
    return {**account, "siteCodes": [{"code": code, "usedAt": used} for code, used in codes.items()]}


def read_contents(db, site_codes=False):
    """All accounts in their order, the trash, and how many entries were set aside."""
    if db.get("version", 0) > 3:
        raise Unreadable(f"content version {db['version']} is newer than this program")
    ours = db.get("tidelock") or {}
    if ours.get("version", 1) > 1:
        raise Unreadable(f"Tidelock format {ours['version']} is newer than this program")
    accounts = [to_account(entry) for entry in db["entries"]]
    for item in ours.get("accounts", []):
        accounts.insert(item["position"], to_account(item["entry"]))
    trash = [{**to_account(item["entry"]), "deletedAt": item["deletedAt"]} for item in ours.get("trash", [])]
    if site_codes:
        items = ours.get("siteCodes", [])
        accounts = [with_site_codes(account, items) for account in accounts]
        trash = [with_site_codes(account, items) for account in trash]
    return {
        "vaultId": ours.get("vaultId"),
        "generation": ours.get("generation", 0),
        "savedAt": ours.get("savedAt", 0),
        "accounts": accounts,
        "trash": trash,
        "setAside": len(ours.get("setAside", [])),
    }


def otpauth(account):
    """One URI per account, in the spelling that Aegis uses."""
    kind, issuer, name = account["type"], account["issuer"], account["account"]
    label = (quote(issuer, safe="@") + ":" if issuer else "") + quote(name, safe="@")
    if kind == "motp":
        return f"motp://{label}?secret={quote(account['secret'], safe='')}"
    host = "yaotp" if kind == "yandex" else kind
    parts = [f"secret={account['secret']}"]
    if issuer:
        parts.append(f"issuer={quote(issuer, safe='')}")
    if kind in ("totp", "hotp"):
        parts += [f"algorithm={account['algorithm']}", f"digits={account['digits']}"]
    parts.append(f"counter={account['counter']}" if kind == "hotp" else f"period={account['period']}")
    if kind == "yandex" and account["pin"]:
        pin = base64.b32encode(account["pin"].encode()).decode().rstrip("=")
        parts.append(f"pin={pin}")
    return f"otpauth://{host}/{label}?{'&'.join(parts)}"


def read_envelope(path):
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise Unreadable(f"cannot read the file: {error.strerror}") from None
    if not data.strip():
        raise Unreadable("the file is empty")
    if len(data) > MAX_FILE:
        raise Unreadable("the file is larger than any vault may be")
    try:
        file = json.loads(data)
    except (ValueError, RecursionError):
        raise Unreadable("the file is cut off, damaged, or no vault") from None
    if not isinstance(file, dict) or not {"version", "header", "db"} <= file.keys():
        raise Unreadable("this is not a vault")
    if not isinstance(file["version"], int) or file["version"] > 1:
        raise Unreadable(f"file version {file['version']} is newer than this program")
    if not isinstance(file["header"], dict) or not isinstance(file["header"].get("slots"), list):
        raise Unreadable("this file is not encrypted, or its header is damaged")
    return file


def open_vault(path, ask, keychain_line, site_codes=False):
    file = read_envelope(path)
    header = file["header"]
    slots = [slot for slot in header["slots"] if isinstance(slot, dict)]
    key = master_key(slots, None if keychain_line is not None else ask(), keychain_line)
    params = header["params"]
    cipher = base64.b64decode(file["db"], validate=True)
    plain = decrypt(key, cipher, bytes.fromhex(params["nonce"]), bytes.fromhex(params["tag"]))
    if plain is None:
        raise Unreadable("the contents are damaged: the key is right, but their authentication tag is not")
    db = json.loads(plain)
    ours = db.get("tidelock") or {}
    # RFC 8785 for all that Tidelock itself writes into a slot: ASCII names, integers.
    canonical = json.dumps(header["slots"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if "slotsDigest" in ours and hashlib.sha256(canonical.encode()).hexdigest() != ours["slotsDigest"]:
        print("open-vault: note: the key slots are not those that were saved", file=sys.stderr)
    return read_contents(db, site_codes)


def first_line(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.readline().rstrip("\r\n")


def main():
    parser = argparse.ArgumentParser(description="Opens a Tidelock vault and prints its accounts, secrets included.")
    parser.add_argument("vault")
    parser.add_argument("--passphrase-file", metavar="FILE", help="its first line is the passphrase or recovery key")
    parser.add_argument("--keychain-line-file", metavar="FILE", help="its first line is what the keychain keeps")
    parser.add_argument("--site-codes", action="store_true", help="print the sites' own recovery codes too")
    parser.add_argument("--otpauth", action="store_true", help="print URIs instead of JSON")
    options = parser.parse_args()

    def ask():
        if options.passphrase_file is not None:
            return first_line(options.passphrase_file)
        return getpass.getpass("Passphrase or recovery key: ")

    try:
        line = None if options.keychain_line_file is None else first_line(options.keychain_line_file)
        contents = open_vault(options.vault, ask, line, options.site_codes)
    except WrongKey as error:
        print(f"open-vault: {error}", file=sys.stderr)
        return 1
    except Unreadable as error:
        print(f"open-vault: {error}", file=sys.stderr)
        return 3
    except OSError as error:
        print(f"open-vault: cannot read the file: {error.strerror}", file=sys.stderr)
        return 3
    except (KeyError, TypeError, ValueError, AttributeError):
        print("open-vault: a part of the file is damaged", file=sys.stderr)
        return 3
    if options.otpauth:
        print("\n".join(otpauth(account) for account in contents["accounts"]))
    else:
        print(json.dumps(contents, indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
