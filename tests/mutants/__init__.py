"""Deliberate errors in the core, and whether the tests notice them: `python -m tests.mutants`."""
