"""Trained models, each with a card."""
