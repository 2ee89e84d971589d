"""Training the event typers: regressions over sentence vectors."""
