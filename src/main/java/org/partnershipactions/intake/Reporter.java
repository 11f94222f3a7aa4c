package org.partnershipactions.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who reported it.
 *
 * @param reporterKey key of the person in the register; null when anonymous
 * @param preferredContact how they want to hear from us
 * @param mailable whether they left an e-mail address
 */
@Embeddable
public record Reporter(String reporterKey, @Enumerated(EnumType.STRING) Channel preferredContact, boolean mailable) {

	static final Reporter ANONYMOUS = new Reporter(null, Channel.NONE, false);

	/** Whether they are known and want to hear from us. */
	boolean toBeTold() {
		return this.reporterKey != null && this.preferredContact != Channel.NONE;
	}

	/**
	 * In which ways they can be told, the preferred one first; that nobody could last.
	 */
	public List<Channel> ways() {
		List<Channel> ways = new ArrayList<>(List.of(Channel.TELEPHONE, Channel.LETTER));
		if (this.mailable) {
			ways.add(Channel.EMAIL);
		}
		if (ways.remove(this.preferredContact)) {
			ways.add(0, this.preferredContact);
		}
		ways.add(Channel.NONE);
		return ways;
	}

	/** Whether they are known and want to hear from us, in words and without a name. */
	public String inWords() {
		if (this.reporterKey == null) {
			return "Anonymous, nobody to tell";
		}
		return (this.preferredContact == Channel.NONE) ? "Known, wants no answer"
				: "Known, to be told by " + this.preferredContact.words().toLowerCase(Locale.UK);
	}

	/** Nobody any more; how they wanted to hear from us stays. */
	Reporter erase() {
		return new Reporter(null, this.preferredContact, this.mailable);
	}

	/** How somebody hears from us. */
	public enum Channel {

		EMAIL("E-mail"), TELEPHONE("Telephone"), LETTER("Letter"), NONE("No contact");

		private final String words;

		Channel(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

}
