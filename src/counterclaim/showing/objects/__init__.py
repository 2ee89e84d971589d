"""Records as JSON objects, one small module a kind.

Each kind has its JSON Schema of the same name in `showing/schemas`. Key names, once released, stay.
"""
