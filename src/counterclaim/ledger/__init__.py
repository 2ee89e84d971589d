"""The ledger: everything that was found and decided, kept."""
