"""What a run tells while it goes on, and at its end."""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.records import Failure


@dataclass(frozen=True, slots=True)
class Progress:
    """One step done; `total` is None while nobody can know it."""

    #: "reading" or "weighing".
    stage: str
    done: int
    total: int | None
    #: What was just finished: a report's title, a story's.
    name: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input: a file, an address, a member of an archive."""

    input: str
    #: "read", "kept" (to be read later), "unchanged", "not read" (kept, in a language that is not read, say),
    #: "blocked", "empty" or "failed".
    became: str
    #: Why; "" where it was read.
    reason: str = ""


@dataclass(slots=True)
class Summary:
    """What became of everything that was handed in; each report is counted once."""

    #: Where the ledger is.
    ledger: str
    #: Reports that were read now for the first time.
    read: int = 0
    #: Reports that the ledger knew already, word for word.
    known: int = 0
    #: Of those read, how many are new revisions of a report at the same address.
    revisions: int = 0
    #: Reports kept, not read, each with its reason.
    unread: list[tuple[str, str]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    #: What became of each input, in the order in which they were met.
    outcomes: list[Outcome] = field(default_factory=list)
    #: Reports that were kept to be read later.
    kept: int = 0
    claims: int = 0
    figures: int = 0
    #: Passages marked as debris and left out.
    debris: int = 0
    #: Stories that this run touched, by id.
    stories: list[str] = field(default_factory=list)
    #: Open disputes in the stories that this run touched.
    disputes: int = 0

    def fail(self, failure: Failure, instead_of: int | None = None) -> None:
        """Count what could not be read; `instead_of` is the place of an outcome that was thought to be better."""
        self.failures.append(failure)
        if instead_of is None:
            self.outcomes.append(Outcome(failure.input, failure.kind.value, failure.reason))
        else:
            met = self.outcomes[instead_of]
            self.outcomes[instead_of] = Outcome(met.input, failure.kind.value, failure.reason)

    @property
    def partial(self) -> bool:
        """Whether something that was handed in could not be read."""
        return bool(self.failures)
