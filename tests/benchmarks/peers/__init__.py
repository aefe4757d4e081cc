"""Other methods on the same images, backbone weights, resolution and machine."""
