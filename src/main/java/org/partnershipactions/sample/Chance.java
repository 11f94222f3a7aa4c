package org.partnershipactions.sample;

import java.util.Random;

import org.partnershipactions.worklist.WorkItem;

/** Chance that falls the same way at every start: seeded by what the task is. */
final class Chance {

	private final Random random;

	private Chance(long seed) {
		this.random = new Random(seed);
		this.random.nextLong();
	}

	/**
	 * Chance of one question about a task; another question about it falls differently.
	 */
	static Chance of(WorkItem item, String question) {
		return of(question + item.about().ref() + item.form() + item.queue() + item.due().orElse(null));
	}

	static Chance of(String text) {
		long seed = 1125899906842597L;
		for (char letter : text.toCharArray()) {
			seed = 31 * seed + letter;
		}
		return new Chance(seed * 0x9E3779B97F4A7C15L);
	}

	boolean happens(int inHundred) {
		return this.random.nextInt(100) < inHundred;
	}

	double between(double least, double most) {
		return least + this.random.nextDouble() * (most - least);
	}

	int upTo(int most) {
		return this.random.nextInt(most + 1);
	}

	String oneOf(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

}
