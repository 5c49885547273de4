"""The multi-task model: one encoder, heads for names, part of speech, dependency (biaffine) and predicate roles (biaffine)."""
import torch
import torch.nn.functional as F
from torch import nn

from . import claims
from .data import RELATIONS, ROLES, XPOS
from .encoder import Linear
from .labels import LABELS

ARC, REL, ROLE, PART = 192, 64, 96, 128  # widths of the biaffine heads' vectors


class Model(nn.Module):
    """Forward gives logits of every wordpiece; only those of a word's first wordpiece mean anything."""

    def __init__(self, encoder):
        super().__init__()
        width = encoder.width
        self.encoder = encoder
        self.drop = nn.Dropout(0.1)
        self.names_inner = Linear(width, width)
        self.names = Linear(width, len(LABELS))
        self.xpos = Linear(width, len(XPOS))
        self.arc_head, self.arc_dependent = Linear(width, ARC), Linear(width, ARC)
        self.arc = Linear(ARC + 1, ARC, bias=False)
        self.rel_head, self.rel_dependent = Linear(width, REL), Linear(width, REL)
        self.rel = nn.Parameter(torch.randn(len(RELATIONS), REL + 1, REL + 1) * 0.01)
        self.predicate = Linear(width, 1)
        self.role_predicate, self.role_argument = Linear(width, ROLE), Linear(width, ROLE)
        self.role = nn.Parameter(torch.randn(ROLE + 1, len(ROLES), ROLE + 1) * 0.01)

        self.claims_inner = Linear(width, width)
        self.evokes = Linear(width, len(claims.TYPES))
        self.asserts = Linear(width, len(claims.ASSERTIONS))
        self.part_trigger, self.part_name = Linear(width, PART), Linear(width, PART)
        self.part = nn.Parameter(torch.randn(PART + 1, len(claims.ROLES), PART + 1) * 0.01)

    def claim_logits(self, h):
        """[..., width] to [..., types] (what a word evokes) and [..., assertions] (how it is meant)."""
        inner = F.gelu(self.claims_inner(h))
        return self.evokes(inner), self.asserts(inner)

    def part_logits(self, triggers, words):
        """[k, width] triggers and [k, n, width] words of their sentences to [k, n, roles]: the part of a name that ends there."""
        return biaffine(F.gelu(self.part_trigger(triggers))[:, None], F.gelu(self.part_name(words)), self.part)[:, 0]

    def name_logits(self, h):
        """[..., width] to [..., labels]."""
        return self.names(F.gelu(self.names_inner(h)))

    def arc_scores(self, h):
        """[batch, n, width] to [batch, n, n]: score that wordpiece j (last axis) is the head of wordpiece i; j = 0 is the root."""
        dependent, head = F.gelu(self.arc_dependent(h)), F.gelu(self.arc_head(h))
        ones = torch.ones_like(dependent[..., :1])
        return self.arc(torch.cat([dependent, ones], -1)) @ head.transpose(1, 2)

    def relation_logits(self, dependents, heads):
        """Two [m, width] (dependents and their heads) to [m, relations]."""
        d, h = F.gelu(self.rel_dependent(dependents)), F.gelu(self.rel_head(heads))
        one = torch.ones_like(d[:, :1])
        d, h = torch.cat([d, one], -1), torch.cat([h, one], -1)
        left = (d @ self.rel.permute(1, 0, 2).reshape(REL + 1, -1)).reshape(-1, len(RELATIONS), REL + 1)
        return (left * h[:, None, :]).sum(-1)

    def role_logits(self, predicates, words):
        """[k, width] predicates and [k, n, width] words of their sentences to [k, n, roles]: the role of each word's phrase."""
        return biaffine(F.gelu(self.role_predicate(predicates))[:, None], F.gelu(self.role_argument(words)), self.role)[:, 0]


def biaffine(one, many, weights):
    """[batch, n, a] and [batch, m, a] by weights [a + 1, roles, a + 1] to [batch, n, m, roles]."""
    one, many = (torch.cat([x, torch.ones_like(x[..., :1])], -1) for x in (one, many))
    batch, n, wide = one.shape
    roles = weights.shape[1]
    wanted = (one @ weights.reshape(wide, -1)).reshape(batch, n * roles, wide)
    return (many @ wanted.transpose(1, 2)).reshape(batch, -1, n, roles).transpose(1, 2)


def partial_loss(logits, allowed, weights):
    """Mean of -log(sum of the probabilities of the allowed labels).

    logits [m, labels] float, allowed [m, labels] bool, weights [m]. A row that allows everything costs nothing.
    """
    inside = logits.masked_fill(~allowed, -1e9).logsumexp(-1)
    return (weights * (logits.logsumexp(-1) - inside)).sum() / weights.sum().clamp(min=1)


def known_loss(logits, targets):
    """Mean cross-entropy of the rows whose target is known (not -1); 0 where none is."""
    return F.cross_entropy(logits, targets, ignore_index=-1, reduction="sum") / (targets >= 0).sum().clamp(min=1)


def syntax_loss(model, h, batch):
    """Losses of tags, attachment, relations, and of predicates with their roles, of the sentences that carry a tree."""
    rows = batch["tree_rows"]
    hs = h[rows]
    owner, at = batch["tree_owner"], batch["tree_at"]  # [m]: which of `rows`, and which wordpiece, of every word
    word = hs[owner, at]
    pos = known_loss(model.xpos(model.drop(word)), batch["xpos"])
    scores = model.arc_scores(model.drop(hs)).masked_fill(~batch["tree_heads"][:, None, :], -1e4)[owner, at]
    arc = known_loss(scores, batch["head"])
    head = hs[owner, batch["head"].clamp(min=0)]  # of words whose head is unknown the relation is too
    rel = known_loss(model.relation_logits(model.drop(word), model.drop(head)), batch["rel"])
    predicate = F.binary_cross_entropy_with_logits(model.predicate(model.drop(word))[:, 0], batch["is_predicate"],
                                                   weight=batch["has_frames"])
    role = torch.zeros(())
    if len(batch["frame_owner"]):
        words = model.drop(hs[batch["frame_owner"]])
        logits = model.role_logits(words[torch.arange(len(words)), batch["frame_at"]], words)
        # summed over a sentence's words, as most have no role: a mean would let "none" drown the arguments
        role = F.cross_entropy(logits.flatten(0, 1), batch["frame_roles"].flatten(), ignore_index=-1, reduction="sum") / len(words) / 4
    return pos, arc, rel, predicate + role


def claims_loss(model, h, batch):
    """Losses of what words evoke, how it is meant, and of the names' parts, of the sentences whose claims are marked."""
    words = model.drop(h[batch["claim_owner"], batch["claim_at"]])
    evokes, asserts = model.claim_logits(words)
    evoked = F.cross_entropy(evokes, batch["evoked"], reduction="sum") / batch["claim_rows"]
    asserted, part = torch.zeros(()), torch.zeros(())
    if len(batch["trigger_owner"]):
        asserted = F.cross_entropy(asserts, batch["asserted"], ignore_index=-1)
        whole = model.drop(h[batch["trigger_owner"]])
        logits = model.part_logits(whole[torch.arange(len(whole)), batch["trigger_at"]], whole)
        part = F.cross_entropy(logits.flatten(0, 1), batch["parts"].flatten(), ignore_index=-1, reduction="sum") / len(whole)
    return evoked, asserted, part
