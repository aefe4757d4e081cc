"""One folder with Python, the libraries and the application: what all packages are made from."""
