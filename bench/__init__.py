"""Benchmarks: corpora to scores and speeds; not installed with the package."""
