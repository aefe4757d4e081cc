"""What the application adds to the engine: frame to verdict to record, with real child processes and a real disk."""
