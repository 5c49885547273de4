package exhibit.quality.speed;

import exhibit.Tier;
import exhibit.mention.RecognitionSettings;

/** Settings of recognition that are tried, whatever the environment says. */
record Tried(Tier tier, int threads) implements RecognitionSettings {}
