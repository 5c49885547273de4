"""Trains the model for a given time; can be stopped and run again.

Workers share the weights and update them without locks ("Hogwild"), each on its own thread and its own part of the data: on a
machine whose cores others use, two threads inside one operation wait for each other at every barrier (measured here: 200
wordpieces a second with two threads in one process, 750 with one, while builds ran).

Usage: python -m exhibit_training.train DATA_FOLDER MODEL.onnx OUT.pt --minutes 40 [--init OTHER.pt] [--gold N] [--lr X]
"""
import argparse
import os
import pickle
import random
import time

import numpy as np
import torch

from . import encoder, labels
from .model import Model, claims_loss, partial_loss, syntax_loss

PIECES = 1024  # padded wordpieces a step
BITS = np.arange(len(labels.LABELS))


def batches(examples, rng):
    """One pass: sentences of like length together, at most PIECES padded wordpieces a batch, batches in random order."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids) + rng.random() * 6)
    out, group = [], []
    for i in order:
        if group and (len(group) + 1) * max(len(examples[i].ids), *(len(examples[g].ids) for g in group)) > PIECES:
            out.append(group)
            group = []
        group.append(i)
    out.append(group)
    rng.shuffle(out)
    return out


def collate(examples):
    """Arrays of a batch; names: `owner`, `at` [m] index every word's first wordpiece; trees: see model.syntax_loss."""
    n = max(len(e.ids) for e in examples)
    ids, mask = np.zeros((len(examples), n), np.int64), np.zeros((len(examples), n), np.float32)
    feats = np.zeros((len(examples), n, 5), np.int64)
    for i, e in enumerate(examples):
        ids[i, :len(e.ids)], mask[i, :len(e.ids)], feats[i, :len(e.ids)] = e.ids, 1, e.feats
    t = torch.from_numpy
    batch = {"ids": t(ids), "mask": t(mask), "feats": t(feats)}
    named = [i for i, e in enumerate(examples) if not e.source.startswith("ewt-")]
    batch["named_rows"] = len(named)
    batch["owner"] = t(np.concatenate([np.full(len(examples[i].first), i) for i in named] or [np.zeros(0, int)]))
    batch["at"] = t(np.concatenate([examples[i].first for i in named] or [np.zeros(0, int)]).astype(np.int64))
    allowed = np.concatenate([examples[i].allowed for i in named] or [np.zeros(0, int)]).astype(np.int64)
    batch["allowed"] = t((allowed[:, None] >> BITS & 1).astype(bool))
    known = allowed != labels.ANY
    batch["weights"] = t((np.concatenate([np.full(len(examples[i].first), examples[i].weight) for i in named] or [np.zeros(0)])
                          * known).astype(np.float32))
    told = [i for i, e in enumerate(examples) if getattr(e, "evoked", None) is not None]
    if told:
        first = [examples[i].first for i in told]
        batch["claim_rows"] = len(told)
        batch["claim_owner"] = t(np.concatenate([np.full(len(f), i) for i, f in zip(told, first)]))
        batch["claim_at"] = t(np.concatenate(first).astype(np.int64))
        batch["evoked"] = t(np.concatenate([examples[i].evoked for i in told]).astype(np.int64))
        batch["asserted"] = t(np.concatenate([examples[i].asserted for i in told]).astype(np.int64))
        pairs = [(i, k) for i in told for k in range(len(examples[i].triggers))]
        parts = np.full((len(pairs), n), -1, np.int64)
        for row, (i, k) in enumerate(pairs):
            parts[row, examples[i].first] = examples[i].parts[k]
        batch["trigger_owner"] = t(np.array([i for i, _ in pairs], np.int64))
        batch["trigger_at"] = t(np.array([examples[i].first[examples[i].triggers[k]] for i, k in pairs], np.int64))
        batch["parts"] = t(parts)
    trees = [i for i, e in enumerate(examples) if e.xpos is not None]
    if trees:
        heads = np.zeros((len(trees), n), bool)
        heads[:, 0] = True
        for k, i in enumerate(trees):
            heads[k, examples[i].first] = True
        batch["tree_rows"], batch["tree_heads"] = t(np.array(trees)), t(heads)
        batch["tree_owner"] = t(np.concatenate([np.full(len(examples[i].first), k) for k, i in enumerate(trees)]))
        framed = [(k, i, p) for k, i in enumerate(trees) if examples[i].roles is not None for p in range(len(examples[i].predicates))]
        roles = np.full((len(framed), n), -1, np.int64)
        for row, (_, i, p) in enumerate(framed):
            roles[row, examples[i].first] = examples[i].roles[p]
        batch["frame_owner"] = t(np.array([k for k, _, _ in framed], np.int64))
        batch["frame_at"] = t(np.array([examples[i].first[examples[i].predicates[p]] for _, i, p in framed], np.int64))
        batch["frame_roles"] = t(roles)
        marks = [np.zeros(len(examples[i].first), np.float32) for i in trees]
        for mark, i in zip(marks, trees):
            if examples[i].predicates is not None:
                mark[examples[i].predicates] = 1
        batch["is_predicate"] = t(np.concatenate(marks))
        batch["has_frames"] = t(np.concatenate([np.full(len(examples[i].first), examples[i].roles is not None, np.float32) for i in trees]))
        for key, field in (("tree_at", "first"), ("xpos", "xpos"), ("head", "head"), ("rel", "rel")):
            batch[key] = t(np.concatenate([getattr(examples[i], field) for i in trees]).astype(np.int64))
    return batch


def groups(model, lr, head_lr, decay=0.9):
    """AdamW groups: heads and features fast, encoder slower layer by layer downwards; the word table is frozen."""
    model.encoder.word.weight.requires_grad_(False)
    depth = len(model.encoder.layers)
    rates = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = lr * decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.position", "encoder.norm")):
            rate = lr * decay ** depth
        else:
            rate = head_lr
        plain = parameter.dim() < 2 or "features" in name
        rates.setdefault((rate, 0.0 if plain else 0.01), []).append(parameter)
    return [{"params": p, "lr": rate, "base": rate, "weight_decay": wd} for (rate, wd), p in rates.items()]


class Average:
    """Exponential moving average of the trained weights (EMA), updated every `every` steps."""

    def __init__(self, model, decay=0.98, every=10):
        self.decay, self.every = decay, every
        self.weights = {k: v.detach().clone() for k, v in model.named_parameters() if v.requires_grad}

    def update(self, model, step):
        if step % self.every == 0:
            decay = min(self.decay, (1 + step / self.every) / (10 + step / self.every))
            with torch.no_grad():
                for name, parameter in model.named_parameters():
                    if parameter.requires_grad:
                        self.weights[name].lerp_(parameter, 1 - decay)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("onnx")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=40, help="of training, waits included; the rate falls to zero by then")
    parser.add_argument("--init", help="start from the averaged weights of this checkpoint")
    parser.add_argument("--gold", type=int, default=0, help="how often the hand-labelled sentences (gold-train, goods) are seen in one pass")
    parser.add_argument("--claims", type=float, default=0, help="how often the sentences with marked claims (claims.pkl) are seen in one pass")
    parser.add_argument("--trees", type=float, help="how often the treebank's sentences are seen in one pass, where not as --only says")
    parser.add_argument("--only", type=float, default=1.0, help="share of the other sentences seen in one pass")
    parser.add_argument("--syntax", choices=["yes", "no"], default="yes", help="whether the treebank is trained on too")
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounded", choices=["yes", "no"], default="no", help="whether products are rounded to bytes as in the int8 model")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    encoder.Linear.rounded = args.rounded == "yes"
    model = Model(encoder.from_onnx(args.onnx))
    if args.init:
        model.load_state_dict(torch.load(args.init, weights_only=False)["average"], strict=False)
    if os.path.exists(args.out):
        model.load_state_dict(torch.load(args.out, weights_only=False)["model"], strict=False)
    model.share_memory()
    rng = random.Random(args.seed)
    examples = pickle.load(open(f"{args.data}/train.pkl", "rb"))
    trees = [e for e in examples if e.source.startswith("ewt-") and args.syntax == "yes"]
    examples = often([e for e in examples if not e.source.startswith("ewt-")], args.only, rng)
    examples += often(trees, args.only if args.trees is None else args.trees, rng)
    if args.gold:
        for name in ("gold-train", "goods"):
            examples += [e for e in pickle.load(open(f"{args.data}/{name}.pkl", "rb")) if len(e.ids) <= 128] * args.gold
    if args.claims:
        examples += often([e for e in pickle.load(open(f"{args.data}/claims.pkl", "rb")) if len(e.ids) <= 128], args.claims, rng)
    rng.shuffle(examples)
    context = torch.multiprocessing.get_context("fork")
    others = [context.Process(target=work, args=(args, model, examples[rank::args.workers], rank)) for rank in range(1, args.workers)]
    for process in others:
        process.start()
    work(args, model, examples[::args.workers], 0)
    for process in others:
        process.join()


def often(examples, times, rng):
    """Each example so often; of 2.3 times a third time for three in ten."""
    return [e for e in examples for _ in range(int(times + rng.random()))]


def work(args, model, examples, rank):
    """Trains the shared model on one part of the examples until the time is up; worker 0 averages, reports and saves."""
    torch.manual_seed(args.seed + rank)
    rng = random.Random(args.seed + rank)
    optimizer = torch.optim.AdamW(groups(model, args.lr, args.head_lr), betas=(0.9, 0.98), fused=True)
    average = Average(model)
    state = {"seconds": 0.0, "step": 0}
    if os.path.exists(args.out):
        saved = torch.load(args.out, weights_only=False)
        average.weights = {k: v for k, v in saved["average"].items() if k in average.weights}
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
        rng.seed(args.seed + state["step"] + rank)
        print("goes on at", state, flush=True)

    def save():
        if rank:
            return
        trained = {k: v for k, v in model.state_dict().items() if k != "encoder.word.weight"}
        torch.save({"model": trained, "average": average.weights, "optimizer": optimizer.state_dict(), "state": state},
                   args.out + ".part")
        os.replace(args.out + ".part", args.out)

    budget, done, began = args.minutes * 60, state["seconds"], time.time()
    sums, pieces, seen, last_save, last_print = np.zeros(8), 0, 0, time.time(), time.time()
    queue = []
    while state["seconds"] < budget:
        if not queue:
            queue = batches(examples, rng)
            print("pass of", len(queue), "steps", flush=True)
        group = [examples[i] for i in queue.pop()]
        batch = collate(group)
        progress = state["seconds"] / budget
        factor = min(1.0, (state["step"] + 1) / 100) * max(0.02, 1 - progress)
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        h = model.encoder(batch["ids"], batch["mask"], batch["feats"])
        parts = [torch.zeros(())] * 8
        if len(batch["at"]):
            parts[0] = partial_loss(model.name_logits(model.drop(h[batch["owner"], batch["at"]])), batch["allowed"], batch["weights"])
        if "tree_rows" in batch:
            parts[1:5] = syntax_loss(model, h, batch)
        share = len(batch.get("tree_rows", [])) / len(group)
        loss = parts[0] * batch["named_rows"] / len(group) + 0.5 * share * sum(parts[1:5])
        if "claim_rows" in batch:
            parts[5:] = claims_loss(model, h, batch)
            loss = loss + batch["claim_rows"] / len(group) * (parts[5] + 0.5 * parts[6] + parts[7] / 2)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        state["step"] += 1
        state["seconds"] = done + time.time() - began
        if rank == 0:
            average.update(model, state["step"])
        sums += [float(p.detach()) for p in parts]
        seen += 1
        pieces += batch["mask"].sum().item()
        if time.time() - last_print > 30 and rank == 0:
            print(f"step {state['step']} minute {state['seconds'] / 60:.1f} left in pass {len(queue)} names {sums[0] / seen:.4f} xpos "
                  f"{sums[1] / seen:.3f} arc {sums[2] / seen:.3f} rel {sums[3] / seen:.3f} roles {sums[4] / seen:.3f} evoked {sums[5] / seen:.4f} asserted {sums[6] / seen:.4f} parts {sums[7] / seen:.4f} "
                  f"wordpieces/s {pieces / (time.time() - last_print):.0f}", flush=True)
            sums, pieces, seen, last_print = np.zeros(8), 0, 0, time.time()
        if time.time() - last_save > 150:
            save()
            last_save = time.time()
    save()


if __name__ == "__main__":
    main()
