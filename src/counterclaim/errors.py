"""The error tree. Every error of ours names the thing, the place and the remedy.

CounterclaimError
├── InputError            what was handed in cannot be read; the rest of a batch goes on
│   ├── EmptyInput        nothing in it
│   ├── UnreadableInput   binary, broken or of a format that is not read
│   ├── InputTooLarge     over the limit that is set
│   └── NotFetched        an address from which no page could be had
│       └── Blocked       it is kept shut: robots.txt, a wall in front of it, an address that is not asked
├── NotWritten            a file that was asked for cannot be written
├── MissingPart           a library of an extra that is not installed
├── WrongUse              an option or argument that makes no sense (exit status 2)
├── LedgerError           the ledger as a whole
│   ├── LedgerMissing     no ledger there
│   ├── NotALedger        a file that is not one
│   ├── LedgerTooNew      written by a newer version
│   ├── LedgerLocked      held by another process
│   └── LedgerUnwritable  folder, file or disk refuses
└── WeightsError          a model's files are missing or do not fit this version
"""


class CounterclaimError(Exception):
    """Base of all errors of ours."""


def in_words(error: Exception) -> str:
    """What an error says; one that is not ours with its kind in front."""
    return str(error) if isinstance(error, CounterclaimError) else f"{type(error).__name__}: {error}"


class InputError(CounterclaimError):
    """What was handed in cannot be read."""


class EmptyInput(InputError):
    """There is nothing in it, or nothing but white space."""


class UnreadableInput(InputError):
    """Binary, broken, or of a format that is not read."""


class InputTooLarge(InputError):
    """Larger than the limit that is set."""


class NotFetched(InputError):
    """An address from which no page could be had: forbidden, refused, not there, not in time."""


class Blocked(NotFetched):
    """Kept shut: a robots.txt forbids it, a wall stands in front of it, or its address is one that is not asked."""


class NotRead(CounterclaimError):
    """A report that could not be read where that was tried."""


class MissingPart(CounterclaimError):
    """A library of an extra that is not installed."""


class WrongUse(CounterclaimError):
    """An option or argument that makes no sense."""


class NotWritten(CounterclaimError):
    """A file that was asked for cannot be written."""


class LedgerError(CounterclaimError):
    """Something about the ledger as a whole."""


class LedgerMissing(LedgerError):
    """There is no ledger at the place named."""


class NotALedger(LedgerError):
    """The file is there and is no ledger."""


class LedgerTooNew(LedgerError):
    """A newer version of Counterclaim wrote it."""


class LedgerLocked(LedgerError):
    """Another process holds it."""


class LedgerUnwritable(LedgerError):
    """Folder, file or disk refuses to be written."""


class NotStamped(CounterclaimError):
    """An authority's answer that is no timestamp of what it was asked for."""


class NotDelivered(CounterclaimError):
    """An alert that a channel did not take."""


class WeightsError(CounterclaimError):
    """A trained model's files are missing or do not fit this version."""
