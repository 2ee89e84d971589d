"""People who may sign in to a desk that others reach: names, roles, passwords, and what shows that they did.

Passwords are kept as Argon2id hashes (RFC 9106), what a browser or script bears as a digest alone: whoever reads the
database can sign in as nobody.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select, update

from counterclaim.errors import WrongUse
from counterclaim.ledger.codec import storable
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import passes, users
from counterclaim.records import digest_of

SHORTEST = 10
"""Characters that a password has at least."""
LONGEST = 400
LASTS = timedelta(hours=12)
"""How long a browser stays signed in."""


class Role(StrEnum):
    """What a user may do; each may what the one before may."""

    #: Read.
    VIEWER = "viewer"
    #: Decide.
    REVIEWER = "reviewer"
    #: Name users.
    ADMIN = "admin"


def role_named(written: str) -> Role:
    """The role of that name; WrongUse where there is none."""
    if written not in set(Role):
        raise WrongUse(f"there is no role {written!r}; there are: {', '.join(Role)}")
    return Role(written)


class User(NamedTuple):
    """Somebody who may sign in."""

    name: str
    role: Role

    @property
    def decides(self) -> bool:
        """Whether decisions are taken from them."""
        return self.role is not Role.VIEWER


class Users(Session):
    """Keeping users and letting them in."""

    def users(self) -> tuple[User, ...]:
        """Who may sign in, by name."""
        with self._reading() as connection:
            rows = connection.execute(select(users).where(users.c.closed.is_(None)).order_by(users.c.folded)).all()
        return tuple(_user(row) for row in rows)

    def add_user(self, name: str, role: Role, password: str) -> None:
        """Let somebody in; WrongUse for a name that is there, or a password that is too short."""
        name = " ".join(name.split())
        if not 1 <= len(name) <= 200 or not name.isprintable():
            raise WrongUse("a user's name has 1 to 200 characters that can be printed")
        hashed = _hashed(password)
        with self._writing() as connection:
            if _found(connection, name) is not None:
                raise WrongUse(f"there is a user {name!r} already; `counterclaim users role` and `password` change one")
            values = {"folded": storable(name.casefold()), "name": storable(name), "role": role.value}
            connection.execute(users.insert().values(**values, password=hashed, known=self._clock()))
            self._log(connection, "user", name, digest_of(f"added {role.value}"))

    def change_user(self, name: str, *, role: Role | None = None, password: str | None = None) -> None:
        """Another role, another password; what was borne before opens nothing any more. WrongUse for nobody."""
        values: dict[str, Any] = {} if role is None else {"role": role.value}
        if password is not None:
            values["password"] = _hashed(password)
        with self._writing() as connection:
            number = self._number(connection, name)
            connection.execute(update(users).where(users.c.number == number).values(**values))
            connection.execute(passes.delete().where(passes.c.user == number))
            self._log(connection, "user", name, digest_of(f"changed {role.value if role else 'password'}"))

    def remove_user(self, name: str) -> None:
        """Let somebody in no more; what they decided stays, under their name. WrongUse for nobody."""
        with self._writing() as connection:
            number = self._number(connection, name)
            connection.execute(update(users).where(users.c.number == number).values(closed=self._clock(), password=""))
            connection.execute(passes.delete().where(passes.c.user == number))
            self._log(connection, "user", name, digest_of("removed"))

    def sign_in(self, name: str, password: str) -> str | None:
        """What a browser bears from now on, until it runs out; None for a wrong name or password.

        It takes as long for a name that is not there as for one that is.
        """
        with self._reading() as connection:
            row = _found(connection, " ".join(name.split()))
        if not _fits(row.password if row else _NOBODY, password[:LONGEST]) or row is None:
            return None
        return self._passed(row.number, self._clock() + LASTS)

    def give_token(self, name: str) -> str:
        """What a script bears, until the user is changed or removed; shown once. WrongUse for nobody."""
        with self._reading() as connection:
            number = self._number(connection, name)
        return self._passed(number, None)

    def bearer(self, borne: str) -> User | None:
        """Whose it is; None where it is nobody's, or has run out."""
        query = (
            select(users, passes.c.until)
            .join(passes, passes.c.user == users.c.number)
            .where(passes.c.digest == digest_of(borne), users.c.closed.is_(None))
        )
        with self._reading() as connection:
            row = connection.execute(query).one_or_none()
        if row is None or (row.until is not None and row.until <= self._clock()):
            return None
        return _user(row)

    def sign_out(self, borne: str) -> None:
        """Let it open nothing any more."""
        with self._writing() as connection:
            connection.execute(passes.delete().where(passes.c.digest == digest_of(borne)))

    def _passed(self, user: int, until: datetime | None) -> str:
        borne, now = secrets.token_urlsafe(32), self._clock()
        with self._writing() as connection:
            connection.execute(passes.delete().where(passes.c.until <= now))
            connection.execute(passes.insert().values(digest=digest_of(borne), user=user, until=until, known=now))
        return borne

    def _number(self, connection: Connection, name: str) -> int:
        row = _found(connection, " ".join(name.split()))
        if row is None:
            raise WrongUse(f"there is no user {name!r}; `counterclaim users` lists them")
        return int(row.number)


def _found(connection: Connection, name: str) -> Row[Any] | None:
    here = users.c.folded == storable(name.casefold()), users.c.closed.is_(None)
    return connection.execute(select(users).where(*here)).one_or_none()


def _user(row: Row[Any]) -> User:
    return User(row.name, Role(row.role))


def _hashed(password: str) -> str:
    from argon2 import PasswordHasher

    if not SHORTEST <= len(password) <= LONGEST:
        raise WrongUse(f"a password has {SHORTEST} to {LONGEST} characters; a few words that nobody guesses are best")
    return PasswordHasher().hash(password)


def _fits(hashed: str, password: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$3LB2UgSyDkVHNIPZxKqEVA$8wxNPW+BFNUWMRf/O5nPHqKIsG3aCYoN6FrVIKzBzV4"
"""A hash of the usual cost that no password has."""
