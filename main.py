"""Starts OneNIP Inspector: `python main.py`, see `--help`."""

from app.start import run_as_program

if __name__ == "__main__":
    run_as_program()
