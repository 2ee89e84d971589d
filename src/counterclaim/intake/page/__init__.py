"""A saved web page: what it says of itself, its body, and whether it is an article at all."""
