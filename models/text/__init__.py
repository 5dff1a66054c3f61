"""What is known about text as such: folding, words, sentences, languages, finding. Offsets are code points."""
