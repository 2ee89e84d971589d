"""Speakers: whom an attribution means, across the reports of a story, and for whom they speak."""
