"""Training of Exhibit's accurate recognition model; see training/README.md."""
