"""Writes the served model: model.onnx (int8) and the files that say how to feed it.

Usage: python -m exhibit_training.export DATA_FOLDER CHECKPOINT.pt ENCODER.onnx TOKENIZER.json OUT_FOLDER
"""
import hashlib
import json
import os
import pathlib
import pickle
import random
import shutil
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import claims, data, decode, encoder, features, labels, words
from .model import Model, biaffine
from .train import collate


def trained(checkpoint, onnx):
    """The model with the averaged weights of a checkpoint."""
    model = Model(encoder.from_onnx(onnx))
    missing = model.load_state_dict(torch.load(checkpoint, weights_only=False)["average"], strict=False)
    assert missing.missing_keys == ["encoder.word.weight"] and not missing.unexpected_keys, missing
    return model.eval()


class Exported(nn.Module):
    """What is served: input_ids, attention_mask [batch, n] and features [batch, n, 5], all int64, to names [batch, n, labels],
    xpos [batch, n, tags], arcs [batch, n, n], relations [batch, n, relations] (relation to the best-scored head), evokes [batch, n, types],
    asserts [batch, n, assertions], parts [batch, n, n, roles] (of the name that ends at the second, in the claim that the first evokes)."""

    def __init__(self, model, syntax=True):
        super().__init__()
        self.model = model
        self.syntax = syntax

    def forward(self, ids, mask, feats):
        m = self.model
        h = m.encoder(ids, mask, feats)
        names = m.name_logits(h)
        if not self.syntax:
            return names
        start = feats[:, :, 1]
        is_word = ((start == 1) | (start == 2)).to(h.dtype)
        root = torch.zeros_like(is_word)
        root[:, 0] = 1
        heads = is_word + root
        n = ids.shape[1]
        self_ = torch.eye(n, dtype=h.dtype, device=h.device)[None]
        arcs = m.arc_scores(h) + ((1 - heads)[:, None, :] + self_) * -1e4
        best = arcs.argmax(-1)
        at = best[:, :, None].expand(-1, -1, h.shape[-1])
        relations = m.relation_logits(h.reshape(-1, h.shape[-1]), h.gather(1, at).reshape(-1, h.shape[-1]))
        evokes, asserts = m.claim_logits(h)
        triggers = F.gelu(m.part_trigger(h))
        parts = biaffine(triggers.reshape(h.shape[0], n, -1), F.gelu(m.part_name(h)), m.part)
        return names, m.xpos(h), arcs, relations.reshape(h.shape[0], n, -1), evokes, asserts, parts


SYNTAX = ["xpos", "arcs", "relations", "evokes", "asserts", "parts"]  # outputs beside the names


class ByteEmbedding(nn.Module):
    """An embedding table in int8 with one float scale a row: a quarter of the size, the same lookups."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("bytes_", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes_[ids].to(torch.float32) * self.scale[ids]


def to_onnx(model, path, syntax):
    """The float graph, its word table already in int8."""
    model.encoder.word = ByteEmbedding(model.encoder.word.weight.data)
    n = 12
    ids = torch.randint(1000, 2000, (3, n))
    feats = torch.ones(3, n, 5, dtype=torch.long)
    outputs = ["names", *SYNTAX] if syntax else ["names"]
    axes = {"input_ids": {0: "batch", 1: "pieces"}, "attention_mask": {0: "batch", 1: "pieces"}, "features": {0: "batch", 1: "pieces"}}
    axes |= {o: {0: "batch", 1: "pieces"} for o in outputs}
    if syntax:
        axes["arcs"][2] = axes["parts"][2] = "pieces"
    torch.onnx.export(Exported(model, syntax), (ids, torch.ones_like(ids), feats), path, dynamo=False, opset_version=17,
                      input_names=list(axes)[:3], output_names=outputs, dynamic_axes=axes, do_constant_folding=True)


FLOAT = ("/names", "/down/")  # parts of the names of graph nodes


def quantise(source, target, keep=FLOAT):
    """int8 weights of the matrix products, per channel, seven bits of range: eight overflow on processors without VNNI. The names
    head and the layers' last products stay float: they lose most by rounding."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    exact = [node.name for node in onnx.load(source).graph.node if node.op_type == "MatMul" and any(k in node.name for k in keep)]
    quantize_dynamic(source, target, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
                     weight_type=QuantType.QInt8, nodes_to_exclude=exact)


def calibration(run, examples):
    """type -> temperature and bias, fitted on dev spans; and the ECE of dev before and after."""
    from .evaluate import names
    _, sure, _ = names(run, examples)
    table = {}
    for kind in labels.TYPES:
        mine = [(x, r) for k, x, r in sure if k == kind]
        t, b = decode.calibrate([x for x, _ in mine], [r for _, r in mine])
        table[kind] = {"temperature": round(float(t), 4), "bias": round(float(b), 4), "spans": len(mine)}
    return table


def cases(run, path):
    """Sentences with everything in between, so that another reader of the contract can test itself: tokens, words, ids,
    features, the position of each word's first wordpiece, the label of each word and the spans' calibrated confidence."""
    here = pathlib.Path(__file__).parent.parent / "gold" / "names-train.jsonl"
    pieces, lists = words.Pieces(path.parent / "tokenizer.json"), features.Lists.read(path.parent)
    table = json.load(open(path.parent / "labels.json"))["calibration"]
    out = []
    for line in list(open(here, encoding="utf-8"))[5:400:8]:
        row = json.loads(line)
        tokens = row["tokens"]
        ws, glued, _, _ = data.cut(tokens, ["O"] * len(tokens), [], False)
        ids, feats, first = data.encode(ws, glued, pieces, lists)
        example = data.Example("", ws, ["O"] * len(ws), [], ids, feats, first, np.full(len(ws), labels.ANY, np.uint16))
        logits = run(collate([example]))["names"][0][first.astype(int)]
        tags = decode.viterbi(logits)
        spans = [{"start": s, "end": e, "type": k, "confidence": round(float(decode.confidence(
            decode.raw_confidence(logits, (s, e, k)), **{n: table[k][n] for n in ("temperature", "bias")})), 4)}
            for s, e, k in decode.spans(tags)]
        out.append({"tokens": tokens, "words": ws, "glued": [int(g) for g in glued], "ids": ids.tolist(), "features": feats.tolist(),
                    "first": first.tolist(), "labels": [labels.LABELS[t] for t in tags], "spans": spans})
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(o, ensure_ascii=False) + "\n" for o in out)


def main(folder, checkpoint, onnx, tokenizer_json, out, syntax="yes"):
    from .evaluate import load
    to_onnx(trained(checkpoint, onnx), f"{out}/float.onnx", syntax == "yes")
    quantise(f"{out}/float.onnx", f"{out}/model.onnx")
    os.replace(f"{out}/float.onnx", f"{folder}/float.onnx")
    rng = random.Random(11)
    strange = ("multiconer", "wnut17")  # lower-case text and tweets are calibrated otherwise than reports are
    examples = [e for e in pickle.load(open(f"{folder}/dev.pkl", "rb"))
                if e.xpos is None and not e.source.startswith(strange) and rng.random() < 0.4]
    examples += pickle.load(open(f"{folder}/gold-dev.pkl", "rb")) * 5
    table = calibration(load(f"{out}/model.onnx"), examples)
    shutil.copy(tokenizer_json, f"{out}/tokenizer.json")
    for name in ("names.tsv", "terms.tsv"):
        if os.path.abspath(folder) != os.path.abspath(out):
            shutil.copy(f"{folder}/{name}", f"{out}/{name}")
    heads = {"labels": labels.LABELS, "calibration": table,
             "confidence": "sigmoid(raw / temperature + bias); raw = ln(p / (1 - p)), p = least P(B-type) + P(I-type) of the span's words"}
    if syntax == "yes":
        heads |= {"xpos": data.XPOS, "relations": data.RELATIONS, "evokes": claims.TYPES, "asserts": claims.ASSERTIONS,
                  "parts": claims.ROLES}
    json.dump(heads, open(f"{out}/labels.json", "w"), indent=1)
    json.dump({"order": features.ORDER, "sizes": features.SIZES, "shape": features.SHAPES, "start": features.STARTS,
               "context": features.CONTEXTS, "name": features.NAMES, "term": features.TERMS, "maxPhrase": features.MAX_PHRASE,
               "maxPiecesPerWord": words.MAX_PIECES_PER_WORD, "sameWords": words._SAME}, open(f"{out}/features.json", "w"),
              indent=1, ensure_ascii=False)
    cases(load(f"{out}/model.onnx"), pathlib.Path(out) / "cases.jsonl")
    sha = hashlib.sha256(open(f"{out}/model.onnx", "rb").read()).hexdigest()
    card = (pathlib.Path(__file__).parent.parent / "card.md").read_text("utf-8")
    (pathlib.Path(out) / "card.md").write_text(card.replace("SHA256", sha), "utf-8")
    print("model.onnx", os.path.getsize(f"{out}/model.onnx") / 1e6, "MB", table)


if __name__ == "__main__":
    main(*sys.argv[1:])
