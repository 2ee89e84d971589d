"""The commands, one small module each, with a function `register(app)`; `counterclaim.cli.app` lists them."""
