"""A progress bar on standard error for what takes longer than a second."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as Bars

    from counterclaim.pipeline import Progress

#: Seconds after which the bar appears.
PATIENCE = 1.0

_STAGES = {"reading": "Reading", "weighing": "Weighing", "shards": "Shards"}


class Bar:
    """A bar that appears when the work takes long, on a terminal only, and leaves nothing behind."""

    def __init__(self, stream: TextIO) -> None:
        """Nothing is imported or drawn unless the stream is a terminal."""
        self._bars: Bars | None = _bars(stream) if stream.isatty() else None
        self._timer: threading.Timer | None = None
        self._stage = ""

    def __enter__(self) -> Self:
        if self._bars is not None:
            self._bars.add_task("Starting", total=None, name="")
            self._timer = threading.Timer(PATIENCE, self._bars.start)
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None and self._bars is not None:
            self._timer.cancel()
            self._timer.join()
            self._bars.stop()

    def tell(self, progress: Progress) -> None:
        """Take note of one step done."""
        if self._bars is None:
            return
        task = self._bars.task_ids[0]
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._bars.reset(task)
        self._bars.update(
            task,
            description=_STAGES.get(progress.stage, progress.stage),
            completed=progress.done,
            total=progress.total,
            name=" ".join(progress.name.split())[:40],
        )


def _bars(stream: TextIO) -> Bars:
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.text import Text

    class NameColumn(TextColumn):
        """The name as it is: no markup in a stranger's title."""

        def render(self, task: object) -> Text:
            return Text(escape(task.fields["name"]))  # type: ignore[attr-defined]

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        NameColumn(""),
        console=Console(file=stream),
        transient=True,
    )
