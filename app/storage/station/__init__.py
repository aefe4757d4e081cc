"""Several stations, one database: what a station keeps until the server has it."""
