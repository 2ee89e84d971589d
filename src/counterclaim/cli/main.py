"""The entry point of the `counterclaim` command."""

from __future__ import annotations

import os
import sys


def run() -> None:
    """Run the command line; ends the process.

    Exit status: 0, also where a reader of our output hung up; 1 where some of what was asked for could not be done;
    2 for wrong use.
    """
    # Our matrices are small: a second thread for one only spins, and takes a core from the process beside it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from counterclaim.cli.app import build

    for stream in (sys.stdout, sys.stderr):
        from counterclaim.cli.streams import never_fail

        never_fail(stream)
    build()(prog_name="counterclaim")


if __name__ == "__main__":
    run()
