"""The rules: one small module each, with a constant RULE."""
