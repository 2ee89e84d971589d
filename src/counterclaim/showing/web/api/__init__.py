"""The API: what the pages show, as the objects that `--json` prints, under one version."""
