"""A BagIt 1.0 bag (RFC 8493) in a zip file: the payload under data/, manifests of it and of the tags."""

from __future__ import annotations

from typing import IO

from counterclaim.showing.export import Extract
from counterclaim.showing.package.contents import SOFTWARE, captures_of, check, papers
from counterclaim.showing.package.packing import Package, Packed

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_CHECKED = "\nUnpack it, and any BagIt tool (`bagit.py --validate FOLDER`) checks that nothing is missing or altered.\n"


def write_bag(extract: Extract, out: IO[bytes]) -> int:
    """Write the whole ledger as one bag, in a folder named "bag"; how many files it holds.

    WrongUse where a part is asked for, or people are protected and nobody insists.
    """
    check(extract)
    ledger = extract.ledger
    with Package(out, ledger.now()) as package:
        for name, content in captures_of(ledger):
            package.add(f"bag/data/captures/{name}", content)
        for path, content in papers(
            extract, captures="data/captures/", folder="data/", stamps="data/timestamps/", more=_CHECKED
        ):
            package.add(f"bag/{path}", content, packed=True)
        payload = tuple(package.files)
        tags = {
            "bagit.txt": _DECLARATION,
            "bag-info.txt": _information(extract, payload),
            "manifest-sha256.txt": _manifest(payload, "sha256"),
            "manifest-sha512.txt": _manifest(payload, "sha512"),
        }
        tagged = [package.add(f"bag/{name}", content) for name, content in tags.items()]
        for kind in ("sha256", "sha512"):
            package.add(f"bag/tagmanifest-{kind}.txt", _manifest(tagged, kind))
    return len(package.files)


def _information(extract: Extract, payload: tuple[Packed, ...]) -> bytes:
    ledger = extract.ledger
    lines = {
        "Bag-Software-Agent": SOFTWARE,
        "Bagging-Date": f"{ledger.now():%Y-%m-%d}",
        "Payload-Oxum": f"{sum(file.length for file in payload)}.{len(payload)}",
        "External-Identifier": ledger.place.rpartition("/")[2],
        "External-Description": "Captures of news reports, what was read in them, and the log of every step.",
    }
    return "".join(f"{name}: {' '.join(value.split())}\n" for name, value in lines.items()).encode()


def _manifest(files: list[Packed] | tuple[Packed, ...], kind: str) -> bytes:
    """One line a file: digest and path, in which line ends and per cent signs are written as RFC 8493 asks."""
    lines = []
    for file in files:
        path = file.path.removeprefix("bag/").replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")
        lines.append(f"{getattr(file, kind)}  {path}\n")
    return "".join(lines).encode()
