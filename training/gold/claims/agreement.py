#!/usr/bin/env python3
"""How far two readers agree on the claims of the same sentences: the second one's records scored against the first one's.

usage: agreement.py SCORER test.txt test-second.txt

A pair of records agrees in type where the readers share one, a slot where value and one role are shared; optional slots are free.
"""
import importlib.util, itertools, sys


def main():
    spec = importlib.util.spec_from_file_location("score_claims", sys.argv[1])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    one, two = scorer.parse(sys.argv[2]), scorer.parse(sys.argv[3])
    assert [c["text"] for c in one] == [c["text"] for c in two]
    n = dict(first=0, second=0, paired=0, half=0, right=0, required=0, given=0, claim=0, assertion=0)
    silent = [[0, 0], [0, 0]]
    for a, b in zip(one, two):
        silent[bool(a["gold"])][bool(b["gold"])] += 1
        n["first"] += len(a["gold"])
        n["second"] += len(b["gold"])
        n["required"] += sum(not s["optional"] for g in a["gold"] for s in g["slots"])
        n["given"] += sum(not s["optional"] for g in b["gold"] for s in g["slots"])
        left, right = set(range(len(a["gold"]))), set(range(len(b["gold"])))
        pairs = sorted(((agreeing(scorer, a["gold"][i], b["gold"][j]), i, j) for i, j in itertools.product(left, right)
                        if set(a["gold"][i]["types"]) & set(b["gold"][j]["types"])), key=lambda p: (-p[0], p[1], p[2]))
        for shared, i, j in pairs:
            if i in left and j in right:
                left.remove(i), right.remove(j)
                need = sum(not s["optional"] for s in a["gold"][i]["slots"])
                n["paired"] += 1
                n["half"] += shared * 2 >= need
                n["right"] += shared
                said = [set(g.get("assertion", "STATED").split("|")) for g in (a["gold"][i], b["gold"][j])]
                n["assertion"] += bool(said[0] & said[1])
    p, r = n["right"] / max(1, n["given"]), n["right"] / max(1, n["required"])
    total = len(one)
    observed = (silent[0][0] + silent[1][1]) / total
    chance = sum((silent[k][0] + silent[k][1]) * (silent[0][k] + silent[1][k]) for k in (0, 1)) / total ** 2
    print(f"sentences {total}: claim or none the same in {observed:.3f}, kappa {(observed - chance) / (1 - chance):.3f}")
    print(f"records {n['first']} and {n['second']}, paired {n['paired']}: of the first's {n['half'] / n['first']:.3f} found with half of their slots, "
          f"of the second's {n['paired'] / n['second']:.3f} paired")
    print(f"slots required: P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}; assertion the same in {n['assertion'] / n['paired']:.3f} of pairs")


def agreeing(scorer, a, b):
    """Required slots of a that b has (required or not) with a shared role, by the scorer's rules of likeness."""
    used = set()
    count = 0
    for s in a["slots"]:
        if s["optional"]:
            continue
        for i, t in enumerate(b["slots"]):
            like = {"iso2": t["value"], "name": t["value"]}
            if i not in used and s["kind"] == t["kind"] and scorer.same(s["kind"], s["value"], like) and set(s["roles"]) & set(t["roles"]):
                used.add(i)
                count += 1
                break
    return count


if __name__ == "__main__":
    main()
