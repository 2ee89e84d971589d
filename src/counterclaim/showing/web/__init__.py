"""The desk: the ledger as pages, made by the server, for one person on this machine."""
