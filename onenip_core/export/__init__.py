"""From a trained model to a folder that ONNX Runtime or OpenVINO compute, and proof that they agree."""
