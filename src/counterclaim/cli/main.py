"""The entry point of the `counterclaim` command."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line; ends the process.

    Exit status: 0, also where a reader of our output hung up; 1 where some of what was asked for could not be done;
    2 for wrong use.
    """
    from counterclaim.cli.app import build

    for stream in (sys.stdout, sys.stderr):
        from counterclaim.cli.streams import never_fail

        never_fail(stream)
    build()(prog_name="counterclaim")


if __name__ == "__main__":
    run()
