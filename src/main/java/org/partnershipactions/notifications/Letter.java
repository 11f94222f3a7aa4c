package org.partnershipactions.notifications;

import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

/**
 * A mail to everybody who works a queue. It names references and titles, never a person
 * and never what somebody typed.
 *
 * @param to whose work it is
 * @param about what it is about
 * @param title what happened, for the subject line; the reference follows it
 * @param text what happened and what to do next
 * @param path where in the application that is done
 */
record Letter(Queue to, Subject about, String title, String text, String path) {

	/** A letter that leads to the page of what it is about. */
	static Letter news(Queue to, Subject about, String title, String text) {
		return new Letter(to, about, title, text, about.path());
	}

	/** A letter that leads to the open task. */
	static Letter task(Queue to, Subject about, String title, String text) {
		return new Letter(to, about, title, text, "/work?scope=team&subject=" + about.ref());
	}

	String subjectLine() {
		return this.title + ": " + this.about.named();
	}

	/**
	 * The text with the address of the page.
	 * @param several whether the installation has several partnerships, so that the link
	 * says to which it leads
	 */
	String body(String address, boolean several) {
		return body(address, several ? linked() : this.path);
	}

	private String linked() {
		return this.path + (this.path.contains("?") ? "&" : "?") + "partnership=" + this.about.partnership();
	}

	private String body(String address, String link) {
		return """
				%s

				%s %s

				%s%s

				This mail was sent by Partnership Actions. Please do not reply to it.
				""".formatted(this.text, this.about.named(), this.about.title(), address, link);
	}

}
