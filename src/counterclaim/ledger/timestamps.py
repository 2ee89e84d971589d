"""Timestamps on heads by RFC 3161: asked for, checked against what was asked, kept as they came, verified offline.

A head binds all that was logged before it, so the newest head's timestamp speaks for the whole log up to there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from asn1crypto.cms import CertificateSet, ContentInfo
from asn1crypto.tsp import TimeStampResp
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, load_der_x509_certificate, load_pem_x509_certificates
from rfc3161_client import (
    HashAlgorithm,
    PKIStatus,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from counterclaim.errors import NotStamped, WrongUse
from counterclaim.ledger.answers import Head, Problem, Timestamp
from counterclaim.ledger.heads import bound_words
from counterclaim.records import digest_of

MEDIA_TYPE = "application/timestamp-query"
"""What a request is sent as."""


def request_for(head: Head) -> bytes:
    """A request for a timestamp of a head's digest, DER: for the certificates too, and with a number of its own."""
    builder = TimestampRequestBuilder().data(bound_words(head)).hash_algorithm(HashAlgorithm.SHA256)
    return bytes(builder.cert_request(cert_request=True).nonce(nonce=True).build().as_bytes())


def answered(response: bytes, request: bytes, head: Head, authority: str) -> Timestamp:
    """The timestamp in an authority's answer; NotStamped where it is none of this head, or not of this request."""
    told = _decoded(response, authority)
    if PKIStatus(told.status) not in (PKIStatus.GRANTED, PKIStatus.GRANTED_WITH_MODS):
        raise NotStamped(f"{authority}: it refuses ({'; '.join(told.status_string) or told.status}): ask another")
    if told.tst_info.message_imprint.message.hex() != head.digest:
        raise NotStamped(f"{authority}: its timestamp is of something else than head {head.number}")
    if told.tst_info.nonce is None or _as_der(told.tst_info.nonce) not in request:
        raise NotStamped(f"{authority}: its timestamp answers another request")
    certificates = _carried(told)
    if not certificates:
        raise NotStamped(f"{authority}: its timestamp carries no certificate, so that nobody can check it later")
    pem = "".join(each.public_bytes(Encoding.PEM).decode("ascii") for each in certificates)
    return Timestamp(head.number, authority, told.tst_info.gen_time.astimezone(UTC), response, pem)


def roots_in(pem: bytes, where: str) -> tuple[Certificate, ...]:
    """The certificates of a PEM file; WrongUse where it holds none."""
    try:
        return tuple(load_pem_x509_certificates(pem))
    except ValueError as error:
        raise WrongUse(f"{where} holds no certificates (PEM): name a file with the authorities' roots") from error


def problems(
    kept: Sequence[Timestamp],
    heads: Sequence[Head],
    logged: Mapping[str, set[str]],
    roots: Sequence[Certificate],
) -> Iterator[Problem]:
    """What does not hold: timestamps altered, swapped, gone, or not signed by any of the `roots`, where there are any.

    `logged` are the digests of responses that the custody log tells of, by `about_of`.
    """
    of_number = {head.number: head for head in heads}
    gone = {about: set(digests) for about, digests in logged.items()}
    for each in kept:
        about, digest = about_of(each), digest_of(each.response)
        if digest not in gone.get(about, set()):
            yield Problem("timestamp", about, "it is not the one that the custody log tells of")
        gone.get(about, set()).discard(digest)
        reason = _what_is_wrong_with(each, of_number.get(each.seal), roots)
        if reason:
            yield Problem("timestamp", about, reason)
    for about, digests in gone.items():
        for digest in sorted(digests):
            yield Problem("timestamp", about, f"the custody log tells of the response {digest[:12]}…, and it is gone")


def time_in(response: bytes) -> datetime | None:
    """The time that a response tells; None where it cannot be read."""
    try:
        return _decoded(response, "").tst_info.gen_time.astimezone(UTC)
    except NotStamped:
        return None


def about_of(stamp: Timestamp) -> str:
    """How the custody log names a timestamp."""
    return f"head {stamp.seal} by {stamp.authority}"


def _what_is_wrong_with(stamp: Timestamp, head: Head | None, roots: Sequence[Certificate]) -> str | None:
    if head is None:
        return "the head that it is of is gone"
    try:
        told = _decoded(stamp.response, stamp.authority)
    except NotStamped:
        return "its response cannot be read as one"
    if told.tst_info.message_imprint.message.hex() != head.digest:
        return "it is of something else than this head"
    carried = "".join(each.public_bytes(Encoding.PEM).decode("ascii") for each in _carried(told))
    if carried != stamp.certificates:
        return "the certificates beside it are not those that it carries"
    return _not_signed(told, head, roots) if roots else None


def _not_signed(told: TimeStampResponse, head: Head, roots: Sequence[Certificate]) -> str | None:
    """Why no root of those given vouches for it; None where one does.

    Only they are handed over: the library believes every certificate that it is given, and finds for itself those
    between that the response carries.
    """
    verifier = VerifierBuilder(roots=list(roots)).build()
    try:
        verifier.verify(told, bytes.fromhex(head.digest))
    except (VerificationError, ValueError) as error:
        return f"no root certificate vouches for it ({error})"
    return None


def _decoded(response: bytes, authority: str) -> TimeStampResponse:
    try:
        return decode_timestamp_response(_in_order(response))
    except (ValueError, TypeError) as error:
        raise NotStamped(f"{authority}: its answer is no timestamp ({error})") from error


def _in_order(response: bytes) -> bytes:
    """The response with its certificates in the order that DER asks for, which authorities do not all keep.

    They stand outside what is signed. ValueError where the bytes are no response.
    """
    token = TimeStampResp.load(response)["time_stamp_token"]
    certificates = token["content"]["certificates"] if isinstance(token, ContentInfo) else None
    if not isinstance(certificates, CertificateSet):
        return response
    inside = certificates.contents
    return response.replace(inside, b"".join(sorted(each.dump() for each in certificates)), 1)


def _carried(told: TimeStampResponse) -> tuple[Certificate, ...]:
    """The certificates in a response, in a fixed order."""
    return tuple(load_der_x509_certificate(each) for each in sorted(told.signed_data.certificates))


def _as_der(number: int) -> bytes:
    """A number as it stands in a request."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def files_of(stamps: Sequence[Timestamp], heads: Mapping[int, Head]) -> Iterator[tuple[str, bytes]]:
    """Timestamps as files for stock tools: name and content of each response, its certificates, and how to check it."""
    lines = [
        "Each .tsr file is an authority's answer (RFC 3161) to the digest of a head of the custody log. To check one,",
        "with the authority's root certificate in roots.pem:",
        "",
    ]
    for number, stamp in enumerate(stamps, start=1):
        name = f"head-{stamp.seal}-{number}"
        yield f"{name}.tsr", stamp.response
        yield f"{name}.pem", stamp.certificates.encode("ascii")
        head = heads.get(stamp.seal)
        told = f"{stamp.at:%Y-%m-%d %H:%M:%S} UTC" if stamp.at else "at a time that cannot be read"
        lines += [
            f"Head {stamp.seal}, {told}, by {stamp.authority}:",
            f"  openssl ts -verify -digest {head.digest if head else '(the head is gone)'} \\",
            f"    -in {name}.tsr -CAfile roots.pem -untrusted {name}.pem",
            "",
        ]
    yield "README.txt", "\n".join(lines).encode()
