"""A writer of password managers' exports, made from formats.md alone: tables, KeePass 2's XML, 1Password's 1PUX.

Standard input: JSON {"accounts": [{"type", "issuer", "account", "secret" (hex), "algorithm", "digits", "period", "counter",
"note"}]}. Standard output: JSON of name to Base64 of a file. Rows without a code stand between those with one.
"""

import base64, csv, io, json, sys, urllib.parse, zipfile
from xml.sax.saxutils import escape

accounts = json.load(sys.stdin)["accounts"]
quote = lambda text: urllib.parse.quote(text, "")


def b32(a):
    return base64.b32encode(bytes.fromhex(a["secret"])).decode().rstrip("=")


def uri(a, steam="otpauth"):
    if a["type"] == "steam" and steam == "encoder":
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&encoder=steam" % (
            quote(a["issuer"]), quote(a["account"]), b32(a), quote(a["issuer"]))
    if a["type"] == "steam" and steam == "bare":
        return "steam://" + b32(a)
    label = quote(a["issuer"]) + ":" + quote(a["account"]) if a["issuer"] else quote(a["account"])
    issuer = "&issuer=" + quote(a["issuer"]) if a["issuer"] else ""
    moving = "&counter=%d" % a["counter"] if a["type"] == "hotp" else "&period=%d" % a["period"]
    return "otpauth://%s/%s?secret=%s%s&algorithm=%s&digits=%d%s" % (
        a["type"], label, b32(a), issuer, a["algorithm"], a["digits"], moving)


def is_usual(a):
    return a["type"] == "totp" and a["algorithm"] == "SHA1" and a["digits"] == 6 and a["period"] == 30


def spaced(a):
    text = b32(a).lower()
    return " ".join(text[i:i + 4] for i in range(0, len(text), 4))


def value(a, steam="otpauth"):
    return spaced(a) if is_usual(a) else uri(a, steam)


def table(header, rows, delimiter=",", end="\r\n", everything=False):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end,
                        quoting=csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


note = 'two\nlines, a "quote"; and a comma'


def keeotp(a):
    return "key=%s&size=%d&step=%d&type=%s&otpHashMode=%s&counter=%d" % (
        quote(b32(a) + "=="), a["digits"], a["period"] or 30, a["type"], a["algorithm"].lower(), a["counter"])


def keepassxc_value(a):
    if a["type"] == "hotp" or a["algorithm"] == "SHA512":
        return keeotp(a)
    if not a["issuer"]:
        return uri({**a, "issuer": "KeePassXC"})
    return uri(a, "encoder")


def keepassxc():
    rows = [["Root", "no code", "nobody", "pw", "https://example.org", note, "", "0", "2024-01-01T00:00:00Z", "2023-01-01T00:00:00Z"]]
    rows += [["Root/Banks/Mine", a["issuer"], a["account"], 'p"w', "", note, keepassxc_value(a), "0",
              "2024-01-01T00:00:00Z", "2023-05-01T12:00:00Z"] for a in accounts]
    return table("Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created", rows, end="\n", everything=True)


def xml_string(key, text):
    return "<String><Key>%s</Key><Value>%s</Value></String>" % (escape(key), escape(text))


def xml_otp(a, index):
    """Each account in another of the four spellings, as far as it can be said in it."""
    hash_name = {"SHA1": "HMAC-SHA-1", "SHA256": "HMAC-SHA-256", "SHA512": "HMAC-SHA-512"}[a["algorithm"]]
    raw = bytes.fromhex(a["secret"])
    if a["type"] == "hotp":
        return xml_string("HmacOtp-Secret-Hex", raw.hex()) + xml_string("HmacOtp-Counter", str(a["counter"]))
    if a["type"] == "steam":
        return xml_string("TOTP Seed", b32(a)) + xml_string("TOTP Settings", "30;S")
    if is_usual(a):
        return xml_string("otp", uri(a))
    if a["algorithm"] == "SHA1":
        return xml_string("TOTP Seed", b32(a)) + xml_string("TOTP Settings", "%d;%d" % (a["period"], a["digits"]))
    kind, text = [("-Base64", base64.b64encode(raw).decode()), ("-Base32", b32(a))][index % 2]
    return "".join([xml_string("TimeOtp-Secret" + kind, text), xml_string("TimeOtp-Algorithm", hash_name),
                    xml_string("TimeOtp-Length", str(a["digits"])), xml_string("TimeOtp-Period", str(a["period"]))])


def xml_entry(a, index, history=""):
    return "<Entry><UUID>%s</UUID><Times><CreationTime>2023-05-01T12:00:00Z</CreationTime></Times>%s%s%s</Entry>" % (
        base64.b64encode(b"%16d" % index).decode(),
        xml_string("Title", a["issuer"]) + xml_string("UserName", a["account"] or "none") +
        '<String><Key>Password</Key><Value ProtectInMemory="True">pw</Value></String>' + xml_string("Notes", note),
        xml_otp(a, index), "<History>%s</History>" % history if history else "")


def keepass_xml():
    old = xml_entry({**accounts[0], "issuer": "an older version"}, 99)
    entries = "".join(xml_entry(a, i, old) for i, a in enumerate(accounts))
    bin_id = base64.b64encode(b"the recycle bin!").decode()
    return """<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- a comment -->
<KeePassFile><Meta><Generator>KeePass</Generator><RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>%s</RecycleBinUUID></Meta>
<Root><Group><UUID>cm9vdA==</UUID><Name>Database</Name><Entry>%s</Entry>
<Group><UUID>Zw==</UUID><Name>Banks &amp; more</Name><Group><UUID>aA==</UUID><Name>Mine</Name>%s</Group></Group>
<Group><UUID>%s</UUID><Name>Recycle Bin</Name>%s</Group></Group><DeletedObjects/></Root></KeePassFile>
""" % (bin_id, xml_string("Title", "no code"), entries, bin_id, xml_entry({**accounts[0], "issuer": "deleted"}, 98))


def one_password():
    rows = [["no code", "", "nobody", "pw", "", "false", "false", "", note]]
    rows += [[a["issuer"], "", a["account"], "pw", value(a), "true", "false", "banks;mine", note] for a in accounts]
    return "\ufeff" + table("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes", rows)


def apple():
    rows = [["no code (nobody)", "", "nobody", "pw", "", ""]]
    rows += [["%s (%s)" % (a["issuer"], a["account"]) if is_usual(a) else a["issuer"], "https://x.example/",
              a["account"], "pw", note, value(a)] for a in accounts]
    return table("Title,URL,Username,Password,Notes,OTPAuth", rows, end="\n")


def bitwarden():
    rows = [["", "", "note", "a note", note, "", "0", "", "", "", ""], []]
    rows += [["Banks/Mine", "1", "login", a["issuer"], note, "", "0", "https://x.example", a["account"], "pw", value(a, "bare")]
             for a in accounts]
    header = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp"
    return table(header, rows, end="\n")


def bitwarden_authenticator():
    """Nothing quoted; a Steam account has nothing but issuer and secret."""
    rows = []
    for a in accounts:
        text = "steam://" + b32(a) if a["type"] == "steam" else uri(a).replace("%2C", ",")
        rows.append(",,1,%s,,%s,%s,%d,%d" % (a["issuer"], text, a["issuer"], a["period"], a["digits"]))
    return "\n".join(["folder,favorite,type,name,login_uri,login_totp"] + rows)


def lastpass():
    rows = [["http://sn", "", "", "", note, "a note", "", "0"]]
    rows += [["https://x.example", a["account"], "pw", value(a), note, a["issuer"], "Banks\\Mine", "1"] for a in accounts]
    return table("url,username,password,totp,extra,name,grouping,fav", rows, end="\n")


def dashlane():
    rows = [["nobody", "", "", "no code", "pw", "", "", "", "", ""]]
    rows += [[a["account"], "", "", a["issuer"], "pw", note, "https://x.example", "Banks", spaced(a) if is_usual(a) else "",
              "" if is_usual(a) else uri(a)] for a in accounts]
    return table("username,username2,username3,title,password,note,url,category,otpSecret,otpUrl", rows, end="\n")


def proton_pass():
    rows = [["note", "a note", "", "", "", "", note, "", "1700000000", "1700000000", "Personal"]]
    rows += [["login", a["issuer"], "https://x.example", a["account"] if i % 2 else "", "" if i % 2 else a["account"], "pw",
              note, value(a, "bare"), "1682942400", "1700000000", "Work"] for i, a in enumerate(accounts)]
    return table("type,name,url,email,username,password,note,totp,createTime,modifyTime,vault", rows, end="\n")


def unknown():
    rows = [["17", "no code", "nobody", "password1", "", note]]
    rows += [[str(i), a["issuer"], a["account"], "password%d" % i, value(a), note] for i, a in enumerate(accounts)]
    return table("Id,Service,Login name,Password,2FA key,Comments", rows, delimiter=";")


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def one_pux():
    def item(title, user, totps, **more):
        fields = [{"title": "one-time password", "id": "TOTP_%d" % i, "value": {"totp": t}} for i, t in enumerate(totps)]
        return {"uuid": "x", "favIndex": 1, "createdAt": 1682942400, "state": "active", "categoryUuid": "001",
                "overview": {"title": title, "tags": ["banks"], "url": "", "urls": []},
                "details": {"loginFields": [{"value": "pw", "designation": "password", "name": "p"},
                                            {"value": user, "designation": "username", "name": "u"}],
                            "notesPlain": note,
                            "sections": [{"title": "", "fields": [{"title": "x", "id": "y", "value": {"string": "z"}}]},
                                         {"title": "", "fields": fields}]}, **more}
    items = [item("no code", "nobody", [])]
    items += [item(a["issuer"], a["account"], [value(a)]) for a in accounts[:-2]]
    # One item with two codes, archived: each has names of its own.
    items.append(item("a title", "a user", [uri(a) for a in accounts[-2:]], state="archived"))
    data = {"accounts": [{"attrs": {"name": "me"}, "vaults": [{"attrs": {"name": "Private"}, "items": items}]}]}
    return zipped({"export.attributes": json.dumps({"version": 3, "description": "x", "timestamp": 1}),
                   "export.data": json.dumps(data, ensure_ascii=False), "files/a.txt": "x"})


def enpass():
    def item(title, user, totps, **more):
        fields = [{"uid": 10, "type": "username", "label": "User", "value": "", "deleted": 0, "sensitive": 0},
                  {"uid": 11, "type": "email", "label": "E-mail", "value": user, "deleted": 0, "sensitive": 0},
                  {"uid": 12, "type": "password", "label": "Password", "value": "pw", "deleted": 0, "sensitive": 1},
                  {"uid": 13, "type": "totp", "label": "Old", "value": "GEZDGNBVGY3TQOJQ", "deleted": 1, "sensitive": 1}]
        fields += [{"uid": 20, "type": "totp", "label": "One-time code", "value": t, "deleted": 0, "sensitive": 1} for t in totps]
        return {"uuid": "x", "title": title, "template_type": "login.default", "category": "login", "note": note, "archived": 0,
                "trashed": 0, "favorite": 1, "folders": ["leaf"], "fields": fields, **more}
    items = [item("no code", "nobody", [""])] + [item(a["issuer"], a["account"], [value(a)]) for a in accounts]
    items += [item("thrown away", "me", ["GEZDGNBVGY3TQOJQ"], trashed=1), item("laid away", "me", ["GEZDGNBVGY3TQOJQ"], archived=1)]
    folders = [{"uuid": "leaf", "title": "Mine", "parent_uuid": "root"}, {"uuid": "root", "title": "Banks", "parent_uuid": ""}]
    return json.dumps({"folders": folders, "items": items}, ensure_ascii=False)


def keeper():
    records = [{"title": "no code", "login": "nobody", "password": "pw", "custom_fields": {"colour": "red"}}]
    records += [{"title": a["issuer"], "login": a["account"], "password": "pw", "notes": note,
                 "custom_fields": {"$oneTimeCode::1": uri(a), "colour": "blue"}, "folders": [{"folder": "Banks"}]} for a in accounts]
    return json.dumps({"shared_folders": [], "records": records})


def cxf():
    """Knows nothing but codes that follow the clock."""
    def totp(a):
        one = {"type": "totp", "secret": b32(a), "period": a["period"], "digits": a["digits"], "algorithm": a["algorithm"].lower()}
        return {**one, "issuer": a["issuer"]} if is_usual(a) else {**one, "username": a["account"], "issuer": a["issuer"]}
    login = lambda user: {"type": "basic-auth", "username": {"fieldType": "string", "value": user}}
    items = [{"id": "x", "creationAt": 1682942400, "title": "no code", "credentials": [login("nobody")]}]
    items += [{"id": "x", "creationAt": 1682942400, "title": a["issuer"], "favorite": True, "tags": ["banks"],
               "credentials": [login(a["account"]), totp(a)]} for a in accounts if a["type"] == "totp"]
    items.append({"id": "x", "title": "odd", "credentials": [{**totp(accounts[0]), "algorithm": "md5"}]})
    return json.dumps({"version": {"major": 1, "minor": 0}, "exporterRpId": "x.example", "exporterDisplayName": "X", "timestamp": 1,
                       "accounts": [{"id": "x", "username": "me", "email": "", "collections": [], "items": items}]})


files = {
    "enpass": enpass(), "keeper": keeper(), "cxf": cxf(),
    "keepassxc": keepassxc(), "keepass-xml": keepass_xml(), "1password": one_password(), "apple": apple(),
    "bitwarden": bitwarden(), "bitwarden-authenticator": bitwarden_authenticator(), "lastpass": lastpass(),
    "dashlane": dashlane(), "proton-pass": proton_pass(), "unknown": unknown(),
    "unknown-utf16": unknown().encode("utf-16"), "1pux": one_pux(),
    "dashlane-zip": zipped({"ids.csv": "type,number\n", "credentials.csv": dashlane()}),
}
as_bytes = lambda data: data.encode() if isinstance(data, str) else data
json.dump({name: base64.b64encode(as_bytes(data)).decode() for name, data in files.items()}, sys.stdout)
