"""A small authority that timestamps (RFC 3161): certificates and answers by openssl, served on loopback."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SETTINGS = """\
[tsa]
default_tsa = here
[here]
dir = {folder}
serial = {folder}/serial
signer_cert = {folder}/signer.pem
certs = {folder}/root.pem
signer_key = {folder}/signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ordering = no
ess_cert_id_chain = yes
ess_cert_id_alg = sha256
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
"""


@dataclass
class Authority:
    """Where it answers, the file of its root certificate, and what it was sent."""

    address: str
    roots: Path
    asked: list[bytes] = field(default_factory=list)
    #: What it answers next, instead of a timestamp: status and body.
    instead: tuple[int, bytes] | None = None


def make(folder: Path, name: str = "Lantern Time") -> Path:
    """Keys and certificates of an authority; gives the file of its root certificate."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.cnf").write_text(SETTINGS.format(folder=folder))
    (folder / "serial").write_text("01\n")
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    root, signer = folder / "root", folder / "signer"
    _openssl("req", "-x509", *curve, "-keyout", f"{root}.key", "-out", f"{root}.pem", "-subj", f"/CN={name} Root")
    _openssl("req", *curve, "-keyout", f"{signer}.key", "-out", f"{signer}.csr", "-subj", f"/CN={name}")
    extensions = ["-extfile", str(folder / "settings.cnf"), "-extensions", "signer"]
    by_root = ["-CA", f"{root}.pem", "-CAkey", f"{root}.key", "-CAcreateserial", "-days", "30"]
    _openssl("x509", "-req", "-in", f"{signer}.csr", *by_root, *extensions, "-out", f"{signer}.pem")
    return root.with_suffix(".pem")


def answer(folder: Path, request: bytes) -> bytes:
    """What the authority of that folder says to a request."""
    (folder / "request.tsq").write_bytes(request)
    told = ["-config", str(folder / "settings.cnf"), "-queryfile", str(folder / "request.tsq")]
    _openssl("ts", "-reply", *told, "-out", str(folder / "answer.tsr"))
    return (folder / "answer.tsr").read_bytes()


@contextmanager
def serving(folder: Path) -> Iterator[Authority]:
    """The authority on a free port of loopback."""
    roots = make(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the name that http.server looks for
            request = self.rfile.read(int(self.headers["Content-Length"]))
            authority.asked.append(request)
            status, body = authority.instead or (200, answer(folder, request))
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        authority = Authority(f"http://127.0.0.1:{server.server_address[1]}/stamp", roots)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield authority
        finally:
            server.shutdown()
            thread.join()


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)
