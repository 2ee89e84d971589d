"""The terminal: a dossier and lists set with Rich, good in 80 columns and in 160, in colour and without."""
