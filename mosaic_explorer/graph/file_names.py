"""What the files of an exported model are called, beside those that `model.graph_engine` reads."""

GRAPH, HALF = "answer.onnx", "answer-16.onnx"
