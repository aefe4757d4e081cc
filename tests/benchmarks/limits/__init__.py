"""How well a proposed limit keeps its promise, over many draws of the normals that it comes from."""
