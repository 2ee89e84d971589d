"""Watching a case: its inputs polled at a pace that fits them, what is new read and weighed, and news told."""

from counterclaim.watch.watcher import Watcher

__all__ = ["Watcher"]
