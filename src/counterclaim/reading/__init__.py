"""Reading: from a report to its claims; pure, no input or output, no ledger."""
