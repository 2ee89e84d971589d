"""`python -m training.attribution`: see training.attribution.train."""

from training.attribution.train import main

main()
