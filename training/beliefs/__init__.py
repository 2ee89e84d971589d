"""Training of the beliefs: how a pair of claims is weighed in its story."""
