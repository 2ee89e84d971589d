"""Outlines of land and borders of countries, for the desk's map."""
