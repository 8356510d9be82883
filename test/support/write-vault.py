"""A writer of the vault file, made from docs/vault-format.md alone: one account, one passphrase slot.

For test/main/vault/open-vault.test.ts. Standard input: JSON with `password` and `vaultId`; the file goes to standard output.
"""

import base64, hashlib, json, os, sys, uuid
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

given = json.load(sys.stdin)
def seal(key, data):
    nonce = os.urandom(12)
    sealed = AESGCM(key).encrypt(nonce, data, None)
    return sealed[:-16], {"nonce": nonce.hex(), "tag": sealed[-16:].hex()}

master = os.urandom(32)
salt = os.urandom(32)
derived = hashlib.scrypt(given["password"].encode(), salt=salt, n=16384, r=8, p=1, maxmem=2**26, dklen=32)
wrapped, key_params = seal(derived, master)
slots = [{"type": 1, "uuid": str(uuid.uuid4()), "key": wrapped.hex(), "key_params": key_params,
          "n": 16384, "r": 8, "p": 1, "salt": salt.hex(), "repaired": True, "is_backup": False,
          "tidelock": {"kind": "passphrase"}}]
canonical = json.dumps(slots, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
entry = {"type": "totp", "uuid": "11111111-1111-4111-8111-111111111111", "name": "alice", "issuer": "Example",
         "note": "\u00fcn\u00ef", "favorite": True, "icon": None, "groups": [], "x_other": {"a": [1, 2.5, None]},
         "info": {"secret": base64.b32encode(bytes(range(1, 21))).decode(), "algo": "SHA1", "digits": 6, "period": 30},
         "tidelock": {"addedAt": 1700000000000}}
db = {"version": 3, "entries": [entry], "groups": [], "tidelock": {
    "version": 1, "vaultId": given["vaultId"], "generation": 1, "savedAt": 1,
    "slotsDigest": hashlib.sha256(canonical.encode()).hexdigest(), "accounts": [], "trash": [], "setAside": []}}
cipher, params = seal(master, json.dumps(db).encode())
print(json.dumps({"version": 1, "header": {"slots": slots, "params": params}, "db": base64.b64encode(cipher).decode()}))
