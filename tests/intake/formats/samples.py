"""Small files of every format around one invented report."""

from __future__ import annotations

import json
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from tests.intake.conftest import STORY, page, paragraphs

ADDRESS = "https://lantern.example/pier/140-held"


def mail(text: str = STORY, *, html: str | None = None, attachment: str | None = None) -> bytes:
    """A press release as it was sent."""
    made = EmailMessage()
    made["From"] = "Estuary Guard Press Desk <desk@guard.example>"
    made["To"] = "newsroom@lantern.example"
    made["Subject"] = "Nobody fired at the grain pier"
    made["Date"] = "Fri, 02 May 2031 14:20:00 +0200"
    made["Message-ID"] = "<1@guard.example>"
    if text:
        made.set_content(text, charset="utf-8" if html else "cp1252")
    if html:
        made.add_alternative(html, subtype="html") if text else made.set_content(html, subtype="html")
    if attachment:
        made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename=attachment)
    return made.as_bytes()


def mhtml(body: str | None = None) -> bytes:
    """A page as a browser saves it into one file."""
    made = MIMEMultipart("related", type="text/html")
    made["Snapshot-Content-Location"] = ADDRESS
    made["Subject"] = "140 held"
    made["Date"] = "Fri, 02 May 2031 14:20:00 -0000"
    html = MIMEText(body or page(paragraphs()), "html", "utf-8")
    html["Content-Location"] = ADDRESS
    made.attach(html)
    made.attach(MIMEText("body { color: black }", "css"))
    return bytes(made)


def pdf(*pages: list[str], title: str = "Situation report 4") -> bytes:
    """A PDF of lines set in Helvetica, one below the other."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages or (printed(),):
        sheet = writer.add_blank_page(width=595, height=842)
        sheet[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}
        )
        shown = " ".join(f"({line.replace('(', '').replace(')', '')}) Tj T*" for line in lines)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F 10 Tf 14 TL 40 800 Td {shown} ET".encode("latin-1", "replace"))
        sheet[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({"/Title": title, "/CreationDate": "D:20310502142000+02'00'"})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def printed(text: str = STORY, width: int = 80) -> list[str]:
    """A text as it stands on paper: filled lines, nothing between paragraphs but a short last line."""
    from textwrap import wrap

    return [line for paragraph in plain(text).split("\n\n") for line in wrap(paragraph, width)]


def plain(text: str = STORY) -> str:
    """The text with a typewriter's quotation marks."""
    return text.replace("“", '"').replace("”", '"')


def docx(*texts: str, title: str = "Statement of the Estuary Guard") -> bytes:
    """A Word document of plain paragraphs."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts or STORY.split("\n\n"))
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{title}</dc:title><dcterms:created>2031-05-02T12:20:00Z</dcterms:created></cp:coreProperties>"
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": core,
        }
    )


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A ZIP archive."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def feed() -> bytes:
    """RSS with one entry that carries its text and one that does not."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Lorn Lantern</title><link>https://lantern.example/</link>
<item><title>140 held on the grain pier</title><link>{ADDRESS}</link>
<pubDate>Fri, 02 May 2031 14:20:00 +0200</pubDate>
<content:encoded><![CDATA[{paragraphs()}]]></content:encoded></item>
<item><title>Boats on Saturday</title><link>https://lantern.example/boats</link>
<description>The relief committee sends two boats.</description></item>
</channel></rss>""".encode()


def telegram(*messages: dict[str, Any]) -> bytes:
    """A channel as Telegram Desktop exports it."""
    told = messages or (
        {"id": 1, "type": "service", "date": "2031-05-02T14:00:00", "text": "", "action": "create_channel"},
        {
            "id": 2,
            "type": "message",
            "date": "2031-05-02T14:20:00",
            "date_unixtime": "1935490800",
            "from": "Lorn Quay Alerts",
            "photo": "photos/photo_1.jpg",
            "text": ["The harbour master said that ", {"type": "bold", "text": "140 people"}, " are held on the pier."],
        },
    )
    chat = {"name": "Lorn Quay Alerts", "type": "public_channel", "id": 77, "messages": list(told)}
    return json.dumps(chat, indent=1).encode()


def news_please(**changed: Any) -> bytes:
    """An article as news-please writes it."""
    article = {
        "authors": ["Ida Merrin"],
        "date_download": "2031-05-04 09:00:00",
        "date_modify": "None",
        "date_publish": "2031-05-02 14:20:00",
        "description": "Nobody may leave.",
        "filename": "140-held.json",
        "image_url": None,
        "language": "en",
        "localpath": None,
        "maintext": STORY.replace("\n\n", "\n"),
        "source_domain": "lantern.example",
        "title": "140 held on the grain pier",
        "title_page": None,
        "title_rss": None,
        "url": ADDRESS,
    }
    return json.dumps({**article, **changed}).encode()


def fundus(**changed: Any) -> bytes:
    """An article as Fundus writes it."""
    first, *others = STORY.split("\n\n")
    article = {
        "body": {"summary": [first], "sections": [{"headline": ["What the Guard says"], "paragraphs": others}]},
        "title": "140 held on the grain pier",
        "authors": ["Ida Merrin", "Tal Orrin"],
        "publishing_date": "2031-05-02 14:20:00+02:00",
        "topics": ["Lorn Quay"],
        "free_access": False,
    }
    return json.dumps({**article, **changed}).encode()


def auto_archiver_page(words: str | None = None, *saved: str, title: str = "Pier 140") -> bytes:
    """What auto-archiver writes of a post that it archived."""
    files = "".join(f'<tr><td>file</td><td><a href="{each}">{each}</a><img src="{each}"></td></tr>' for each in saved)
    content = f'<tr><td>content</td><td><span class="copy">{words}</span></td></tr>' if words else ""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{ADDRESS}</title><style>html {{ font-family: sans-serif }}</style>
</head><body><div id="notification"></div>
<h2>Archived media for <span class="copy">{ADDRESS}</span> - <a href="{ADDRESS}">open</a></h2>
<p><b>title:</b> '<span class="copy">{title}</span>'</p>
<table class="content"><tr><th>about</th><th>files and preview</th></tr>{files}</table>
<table class="metadata"><tr><th>key</th><th>value</th></tr>
<tr><td>url</td><td><span class="copy">{ADDRESS}</span></td></tr>
<tr><td>title</td><td><span class="copy">{title}</span></td></tr>{content}
<tr><td>timestamp</td><td>2031-05-02 12:20:00+00:00</td></tr></table>
<p class="center">Made with auto-archiver v1</p></body></html>""".encode()
