"""Makes what a factory installs: bundles of the editions, packages for Linux, Windows and macOS, notices and sums."""
