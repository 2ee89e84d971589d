"""The command line: one small module a command in `commands`, found by `app`."""
