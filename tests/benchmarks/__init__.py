"""The measuring harness: named runs, peers and tables. `uv run python -m tests.benchmarks --help`; see docs/benchmarks.md."""
