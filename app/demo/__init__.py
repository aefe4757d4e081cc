"""The demonstration on solar cells or drawn parts, and the self-test that plays it without a person."""
