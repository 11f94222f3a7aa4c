package org.partnershipactions.forms;

/**
 * What the check of one answer says: a value (null when nothing was answered) or a
 * sentence that says what is wrong.
 */
record Verdict(Object value, String problem) {

	static Verdict taken(Object value) {
		return new Verdict(value, null);
	}

	static Verdict refused(String problem) {
		return new Verdict(null, problem);
	}

	boolean isEmpty() {
		return this.value == null && this.problem == null;
	}

}
