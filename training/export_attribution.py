"""`python -m training.export_attribution`: see training.attribution.export."""

from training.attribution.export import main

if __name__ == "__main__":
    main()
