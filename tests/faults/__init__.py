"""Faults injected into a workspace, and what is left of it: `python -m tests.faults`."""
