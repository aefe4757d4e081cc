"""What a training does to each map of each product, and which rule weighs the maps best without a test image."""
