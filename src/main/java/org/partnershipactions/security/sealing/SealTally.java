package org.partnershipactions.security.sealing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is sealed again, and what is still sealed as before. */
final class SealTally {

	private long texts;

	private long files;

	private final Map<String, Integer> left = new TreeMap<>();

	void text() {
		this.texts++;
	}

	void file() {
		this.files++;
	}

	void left(String place) {
		this.left.merge(place, 1, Integer::sum);
	}

	long texts() {
		return this.texts;
	}

	long files() {
		return this.files;
	}

	/** Where something is left, such as {@code contribution.reason (2)}. */
	List<String> left() {
		return this.left.entrySet().stream().map((place) -> place.getKey() + " (" + place.getValue() + ")").toList();
	}

	/**
	 * Where something sealed lies, and with which key.
	 *
	 * @param key id of the key
	 * @param place table and column, or files
	 */
	record SealedSpot(String key, String place) {
	}

}
