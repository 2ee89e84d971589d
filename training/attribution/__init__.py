"""Training the attribution reader: corpora to weights."""
