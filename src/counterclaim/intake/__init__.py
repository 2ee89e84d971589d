"""Intake: from the world to captures and reports."""
