"""Showing: from the ledger to people and other tools."""
