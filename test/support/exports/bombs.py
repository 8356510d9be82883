"""Zip files named like Proton Pass' export that mean harm. Standard output: JSON of name to Base64 of a file."""

import base64, io, json, struct, sys, zipfile, zlib

name = "Proton Pass/data.json"
mib = 1024 * 1024


def zipped(data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def claiming(data, size):
    """The same, with another size in both of the member's headers."""
    file = bytearray(zipped(data))
    middle = file.index(b"PK\x01\x02")
    struct.pack_into("<I", file, 22, size)
    struct.pack_into("<I", file, middle + 24, size)
    return bytes(file)


def overlapping(count):
    """One local header and `count` entries of the central directory that all point at it."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(b" " * 32 * mib) + packed.flush()
    sizes = struct.pack("<III", zlib.crc32(b" " * 32 * mib), len(body), 32 * mib)
    local = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes + struct.pack("<HH", len(name), 0) + name.encode()
    entry = (b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 33) + sizes
             + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name.encode())
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(entry) * count, len(local + body), 0)
    return local + body + entry * count + b"PK\x05\x06" + end


many = io.BytesIO()
with zipfile.ZipFile(many, "w", zipfile.ZIP_STORED) as archive:
    for i in range(100_000):
        archive.writestr(zipfile.ZipInfo("f%d" % i), b"")
    archive.writestr(zipfile.ZipInfo(name), b"{}")

files = {
    "large": zipped(b" " * (64 * mib + 1)),
    "dense": zipped(b"[" + b" " * (60 * mib)),
    "lying": claiming(b" " * (60 * mib), 1_000),
    "boasting": claiming(b"{}", 2**32 - 2),
    "many": many.getvalue(),
    "overlapping": overlapping(50),
}
json.dump({key: base64.b64encode(data).decode() for key, data in files.items()}, sys.stdout)
