package org.partnershipactions.workflow;

/**
 * What a task is confidentially about: a case, a report, a case review. Its words are
 * only for whoever may see that.
 *
 * @param kind kind of the matter, such as {@code case}
 * @param key id of the aggregate
 * @param openToQueue whether those who work the task's queue read the task by their
 * office, also where they may not see the matter: late work is decided by the board too,
 * and work on what is not restricted is never out of everybody's sight
 */
public record ConfidentialMatter(String kind, String key, boolean openToQueue) {

	/** A matter whose tasks are only for whoever may see it. */
	public ConfidentialMatter(String kind, String key) {
		this(kind, key, false);
	}

	/**
	 * A matter whose tasks those who work the queue read too, unless it is restricted.
	 */
	public static ConfidentialMatter unlessRestricted(String kind, String key, boolean restricted) {
		return new ConfidentialMatter(kind, key, !restricted);
	}

	/** The same where those who work the queue read the task by their office. */
	public ConfidentialMatter toQueue() {
		return new ConfidentialMatter(this.kind, this.key, true);
	}

}
