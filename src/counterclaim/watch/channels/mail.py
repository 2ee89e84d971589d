"""Alerts as mails, through an SMTP server."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from counterclaim.errors import NotDelivered, WrongUse
from counterclaim.ledger.answers import Alert
from counterclaim.showing import wording
from counterclaim.watch.channels import Means

PASSWORD = "COUNTERCLAIM_WATCH_MAIL_PASSWORD"  # noqa: S105  # the variable's name
"""The variable that holds the password."""

_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Mail:
    """Sends a mail an alert."""

    #: smtp://user@host:587 (STARTTLS), smtps://user@host:465, or smtp+plain://host:25 for a server on this machine.
    server: str
    sender: str
    to: tuple[str, ...]
    password: str
    case: str
    name: str = "mail"

    def deliver(self, alert: Alert) -> None:
        """Send it; NotDelivered where the server does not take it."""
        message = EmailMessage()
        message["From"], message["To"] = self.sender, ", ".join(self.to)
        message["Subject"] = f"[{wording.on_one_line(self.case)}] {alert.kind}: {wording.shortened(alert.words, 100)}"
        message["Message-ID"] = f"<{alert.id}@counterclaim.invalid>"
        message["Date"] = alert.at
        message.set_content(f"{alert.words}\n\n{alert.at:%Y-%m-%d %H:%M} UTC · {alert.id}\n")
        try:
            self._send(message)
        except (OSError, smtplib.SMTPException) as error:
            raise NotDelivered(f"the mail server {self.server} did not take alert {alert.id} ({error})") from error

    def _send(self, message: EmailMessage) -> None:
        parts = urlsplit(self.server)
        host, trust = parts.hostname or "", ssl.create_default_context()
        if parts.scheme == "smtps":
            opened: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=_PATIENCE, context=trust)
        else:
            opened = smtplib.SMTP(host, parts.port or 587, timeout=_PATIENCE)
        with opened as server:
            if parts.scheme == "smtp":
                server.starttls(context=trust)
            if parts.username:
                server.login(unquote(parts.username), self.password)
            server.send_message(message)


def opened(means: Means) -> Mail | None:
    """Where the settings name a server and people; WrongUse where they name one of the two, or no server's address."""
    told = means.settings
    to = tuple(each.strip() for each in told.watch_mail_to.split(",") if each.strip())
    if not told.watch_mail_server and not to:
        return None
    if not (told.watch_mail_server and to):
        raise WrongUse("mail needs both: watch_mail_server, and watch_mail_to with the people who get it")
    if urlsplit(told.watch_mail_server).scheme not in ("smtp", "smtps", "smtp+plain"):
        raise WrongUse(f"watch_mail_server is {told.watch_mail_server!r}: write smtp://USER@HOST or smtps://USER@HOST")
    sender = told.watch_mail_from or to[0]
    return Mail(told.watch_mail_server, sender, to, means.environment.get(PASSWORD, ""), means.case)
