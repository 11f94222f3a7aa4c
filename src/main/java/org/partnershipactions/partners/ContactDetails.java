package org.partnershipactions.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.partnershipactions.forms.FieldError;

/**
 * How to reach an agency, as it publishes it itself.
 *
 * @param address postal address on one line
 * @param telephone telephone numbers in words
 * @param web address of its page
 * @param email address of its mailbox
 */
@Embeddable
public record ContactDetails(String address, String telephone, String web, String email) {

	static final ContactDetails NONE = new ContactDetails(null, null, null, null);

	private static final int LONGEST_ADDRESS = 500;

	private static final int LONGEST_TELEPHONE = 100;

	private static final int LONGEST_WEB = 300;

	private static final int LONGEST_EMAIL = 200;

	List<FieldError> errors() {
		return Stream
			.of(tooLong("address", this.address, LONGEST_ADDRESS),
					tooLong("telephone", this.telephone, LONGEST_TELEPHONE), tooLong("web", this.web, LONGEST_WEB),
					tooLong("email", this.email, LONGEST_EMAIL))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<FieldError> tooLong(String field, String text, int longest) {
		return (text == null || text.length() <= longest) ? Optional.empty()
				: Optional.of(new FieldError(field, "Shorten this to " + longest + " characters: " + field));
	}

}
