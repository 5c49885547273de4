"""Words a second of an exported model in ONNX Runtime on one thread, batches of 32 sentences of like length.

Usage: python -m exhibit_training.speed DATA_FOLDER MODEL.onnx...
Prints the wall-clock rate and the rate by processor time, which other programs on the machine disturb less. Wordpieces and
features are ready beforehand; decoding is not counted.
"""
import pickle
import random
import sys
import time

from .evaluate import load
from .train import collate


def main(folder, *models):
    examples = pickle.load(open(f"{folder}/gold-test.pkl", "rb")) + pickle.load(open(f"{folder}/gold-train.pkl", "rb"))
    random.Random(3).shuffle(examples)
    examples = sorted(examples[:640], key=lambda e: len(e.ids))
    batches = [collate(examples[i:i + 32]) for i in range(0, len(examples), 32)]
    words = sum(len(e.first) for e in examples)
    for model in models:
        run = load(model)
        run(batches[0])
        wall, cpu = time.time(), time.process_time()
        for batch in batches:
            run(batch)
        print(model, words, "words", round(words / (time.time() - wall)), "a second,", round(words / (time.process_time() - cpu)),
              "a second of processor time")


if __name__ == "__main__":
    main(*sys.argv[1:])
