"""An archive that runs from wherever it is unpacked."""
