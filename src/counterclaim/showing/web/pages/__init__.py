"""Pages, a module a kind, each with a `router`."""
