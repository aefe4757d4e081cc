"""The demonstration with real images of solar cells, and the self-test that plays it without a person."""
