"""Weighing: from claims to origins, stories and disputes; pure."""
