"""An invented outlet's site on loopback, with the habits, good and bad, of sites in the wild."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.intake.conftest import STORY, page, paragraphs

HOST = "127.0.0.1"
DATED = '<meta property="article:published_time" content="2031-05-03T08:00:00Z"><title>Pier held</title>'


@dataclass
class Site:
    """What the site answers, by path, and what it was asked."""

    home: str = ""
    robots: tuple[int, str] = (200, "User-agent: *\nDisallow: /private/\n")
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    #: Which edition "/marked" (by a tag) and "/stamped" (by a time) are in, and which of them was not sent again.
    edition: int = 1
    sent_again: list[str] = field(default_factory=list)
    #: How often "/busy" still answers that it is busy.
    busy: int = 1

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body."""
        html = {"Content-Type": "text/html; charset=utf-8"}
        article = page(paragraphs(STORY.replace("140", path.strip("/") or "140"))).encode()
        if path == "/robots.txt":
            return self.robots[0], {"Content-Type": "text/plain"}, self.robots[1].encode()
        if path == "/busy" and self.busy:
            self.busy -= 1
            return 503, {"Retry-After": "0"}, b""
        known: dict[str, tuple[int, dict[str, str], bytes]] = {
            "/moved": (301, {"Location": "/1"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/inward": (302, {"Location": "http://169.254.169.254/latest/meta-data/"}, b""),
            "/mapped": (302, {"Location": "http://[::ffff:10.0.0.1]/"}, b""),
            "/elsewhere": (302, {"Location": "file:///etc/passwd"}, b""),
            "/broken": (302, {"Location": "http://[bad/"}, b""),
            "/port": (302, {"Location": "http://lantern.example:99999/"}, b""),
            "/torn": (200, {**html, "Content-Encoding": "gzip"}, gzip.compress(article)[:-40]),
            "/gone": (404, {}, b""),
            "/members": (403, {}, b""),
            "/packed": (200, {**html, "Content-Encoding": "gzip"}, gzip.compress(article)),
            "/bomb": (200, {**html, "Content-Encoding": "gzip"}, gzip.compress(b" " * 30_000_000)),
            "/lies": (200, {"Content-Type": "image/png"}, article),
            "/feed": (200, {"Content-Type": "text/html"}, self.feed()),
            "/sitemap.xml": (200, {"Content-Type": "application/xml"}, self.sitemap()),
            "/dated": (200, html, page(paragraphs(), head=DATED).encode()),
            "/nested": (200, html, b"<html><body>" + b"<div>" * 100_000 + b"deep"),
        }
        return known.get(path, (200, html, article))

    def edition_of(self, path: str, asked: Message) -> tuple[int, dict[str, str], bytes]:
        """A page that its host knows to have changed or not."""
        tag, stamp = f'"{self.edition}"', f"Fri, 0{self.edition} May 2031 08:00:00 GMT"
        mark = {"ETag": tag} if path == "/marked" else {"Last-Modified": stamp}
        if tag == asked["If-None-Match"] or stamp == asked["If-Modified-Since"]:
            self.sent_again.append(path)
            return 304, mark, b""
        body = page(paragraphs(STORY.replace("140", f"{139 + self.edition}"))).encode()
        return 200, {"Content-Type": "text/html; charset=utf-8", **mark}, body

    def feed(self) -> bytes:
        """A feed of summaries."""
        items = "".join(f"<item><title>{n}</title><link>{self.home}/{n}</link></item>" for n in ("1", "2", "gone"))
        return (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern</title>{items}</channel></rss>'.encode()
        )

    def sitemap(self) -> bytes:
        """A sitemap of two pages, one of them not for robots."""
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        pages = "".join(f"<url><loc>{self.home}/{name}</loc></url>" for name in ("3", "private/4"))
        return f'<?xml version="1.0"?><urlset xmlns="{space}">{pages}</urlset>'.encode()


@contextmanager
def served(site: Site) -> Iterator[Site]:
    """The site on a free port, until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.agents.add(self.headers["User-Agent"])
            if self.path == "/dripping":
                self.dripping()
                return
            if self.path == "/endless":
                self.endless()
                return
            editions = self.path in ("/marked", "/stamped")
            status, headers, body = site.edition_of(self.path, self.headers) if editions else site.answer(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "10" if self.path == "/short" else str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def dripping(self) -> None:
            self.send_response(200)
            try:
                while True:
                    self.send_header("X-Drip", "drop")
                    self.flush_headers()
                    time.sleep(0.02)
            except OSError:
                self.close_connection = True

        def endless(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"drip ")
                    time.sleep(0.02)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name is given
            pass

    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        site.home = f"http://{HOST}:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        server.shutdown()
        thread.join()
