"""What must not get worse unseen: scores on a small fixed sample of invented texts."""
