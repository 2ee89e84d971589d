"""An invented outlet on loopback whose feed grows, whose pages change, and which may stop answering."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Growing:
    """Pages by path, and what was posted to it."""

    home: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    down: bool = False
    posted: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    #: How many pages were asked for.
    served: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def asked_for(self, pages: int, seconds: float) -> bool:
        """Wait until so many pages were asked for; whether they were, within so many seconds each."""
        return all(self.served.acquire(timeout=seconds) for _ in range(pages))

    def publish(self, path: str, title: str, *paragraphs: str, day: str = "2031-05-03") -> None:
        """Put a page there, or another text in its place."""
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        self.pages[path] = (
            f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="article:published_time" '
            f'content="{day}T08:00:00Z"></head><body><article><h1>{title}</h1>{body}</article></body></html>'
        )

    def feed(self) -> str:
        """A feed of all pages."""
        items = "".join(f"<item><title>{path}</title><link>{self.home}{path}</link></item>" for path in self.pages)
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Lock Courier</title>{items}</channel></rss>'


@contextmanager
def growing() -> Iterator[Growing]:
    """The site on a free port."""
    site = Growing()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the name that http.server looks for
            if self.path == "/robots.txt":
                self.reply(404, b"", "text/plain")
            elif site.down:
                self.reply(500, b"", "text/html")
            elif self.path == "/feed":
                self.reply(200, site.feed().encode(), "application/rss+xml")
            elif self.path in site.pages:
                site.served.release()
                self.reply(200, site.pages[self.path].encode(), "text/html; charset=utf-8")
            else:
                self.reply(404, b"", "text/html")

        def do_POST(self) -> None:  # as above
            body = self.rfile.read(int(self.headers["Content-Length"]))
            site.posted.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.reply(503 if site.down else 204, b"", "text/plain")

        def reply(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site.home = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()
