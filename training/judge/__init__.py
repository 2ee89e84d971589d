"""Trains the judge of pairs, and writes the sentence vectors: corpora in, weights out."""
