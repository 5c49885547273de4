"""From logits to spans: Viterbi under BIO constraints, and a span's calibrated confidence. Java does the same."""
import numpy as np

from .labels import INDEX, LABELS, TYPES, may_follow

N = len(LABELS)
_START = np.array([0.0 if may_follow(None, j) else -np.inf for j in range(N)])
_STEP = np.array([[0.0 if may_follow(i, j) else -np.inf for j in range(N)] for i in range(N)])


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def viterbi(logits):
    """The best label indices of one sentence; logits [words, labels]. Ties go to the lower label index."""
    scores = log_softmax(logits.astype(np.float64))
    best, back = scores[0] + _START, []
    for row in scores[1:]:
        through = best[:, None] + _STEP
        before = through.argmax(0)
        back.append(before)
        best = through[before, np.arange(N)] + row
    path = [int(best.argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return path[::-1]


def spans(path):
    """(start, end, type) of label indices, end exclusive; an I- that continues nothing begins a span."""
    out, open_ = [], None
    for i, index in enumerate([*path, 0]):
        label = LABELS[index]
        if open_ and not (label.startswith("I-") and label[2:] == open_[1]):
            out.append((open_[0], i, open_[1]))
            open_ = None
        if label != "O" and open_ is None:
            open_ = (i, label[2:])
    return out


def raw_confidence(logits, span):
    """Log-odds of the least sure word of a span being of its type: the input of the calibration."""
    start, end, kind = span
    scores = log_softmax(logits[start:end].astype(np.float64))
    inside = np.exp(scores[:, INDEX["B-" + kind]]) + np.exp(scores[:, INDEX["I-" + kind]])
    p = float(np.clip(inside.min(), 1e-6, 1 - 1e-6))
    return float(np.log(p / (1 - p)))


def confidence(raw, temperature, bias):
    """Calibrated probability: sigmoid(raw / temperature + bias)."""
    return 1 / (1 + np.exp(-(raw / temperature + bias)))


def calibrate(raws, right):
    """Temperature and bias of least log loss, by Newton's method on a two-parameter logistic regression with a weak prior
    towards temperature 1 and bias 0."""
    x, y = np.asarray(raws), np.asarray(right, float)
    weight = np.array([1.0, 0.0])
    design = np.stack([x, np.ones_like(x)], 1)
    for _ in range(50):
        p = 1 / (1 + np.exp(-design @ weight))
        gradient = design.T @ (p - y) + 2.0 * (weight - [1.0, 0.0])
        hessian = (design * (p * (1 - p))[:, None]).T @ design + 2.0 * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        weight -= np.clip(step, -1, 1)
    return 1 / max(weight[0], 0.05), weight[1]


def ece(probabilities, right, bins=10):
    """Expected calibration error over equal-width bins."""
    p, y = np.asarray(probabilities), np.asarray(right, float)
    slot = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(p[slot == b].mean() - y[slot == b].mean()) * (slot == b).mean() for b in range(bins) if (slot == b).any()))


__all__ = ["TYPES", "viterbi", "spans", "raw_confidence", "confidence", "calibrate", "ece"]
