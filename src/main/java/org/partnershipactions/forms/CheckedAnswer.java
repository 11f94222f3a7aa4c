package org.partnershipactions.forms;

/**
 * What the check of one answer says: a value (null when nothing was answered) or a
 * sentence that says what is wrong.
 */
record CheckedAnswer(Object value, String problem) {

	static CheckedAnswer taken(Object value) {
		return new CheckedAnswer(value, null);
	}

	static CheckedAnswer refused(String problem) {
		return new CheckedAnswer(null, problem);
	}

	boolean isEmpty() {
		return this.value == null && this.problem == null;
	}

}
