"""The application and its disk image for macOS. Nobody has built or started it there yet."""
