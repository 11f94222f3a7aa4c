package org.partnershipactions.partners.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.partners.ServedArea;

/**
 * What a partnership tells of itself.
 *
 * @param district area that it covers, at most 200 characters
 * @param address postal address on one line, at most 500 characters
 * @param postcodes outward parts of the postcodes within its area, such as
 * {@code TN13, TN14}
 * @param contact e-mail address or telephone for the public, at most 200 characters
 * @param privacyNotice web address of its privacy notice
 * @param policingBody e-mail address of the local policing body, to which each adopted
 * plan is copied
 * @param bounds edges of its area on the map
 */
@Embeddable
public record PartnershipDetails(String district, String address, String postcodes, String contact,
		String privacyNotice, String policingBody, @Embedded PartnershipBounds bounds) {

	/** Nothing told yet. */
	public static final PartnershipDetails NONE = new PartnershipDetails(null, null, null, null, null, null,
			PartnershipBounds.NONE);

	private static final int LONGEST = 200;

	private static final int LONGEST_LINE = 500;

	private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");

	private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

	public PartnershipDetails {
		bounds = (bounds != null) ? bounds : PartnershipBounds.NONE;
	}

	/** Where the partnership can act. */
	ServedArea area() {
		List<String> halves = given(this.postcodes) ? List.of(this.postcodes.strip().split("\\s*,\\s*")) : List.of();
		return new ServedArea(halves, this.bounds.south(), this.bounds.north(), this.bounds.west(), this.bounds.east());
	}

	/** Where copies of adopted plans go; empty where nobody entered it. */
	public Optional<String> copiesTo() {
		return Optional.ofNullable(this.policingBody).map(String::strip).filter((address) -> !address.isEmpty());
	}

	/** Whether there is what public pages and letters need. */
	public boolean complete() {
		return Stream.of(this.district, this.address, this.contact, this.privacyNotice)
			.allMatch((text) -> text != null && !text.isBlank());
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		limit(errors, "district", this.district, LONGEST);
		limit(errors, "address", this.address, LONGEST_LINE);
		limit(errors, "postcodes", this.postcodes, LONGEST_LINE);
		limit(errors, "contact", this.contact, LONGEST);
		limit(errors, "privacyNotice", this.privacyNotice, LONGEST_LINE);
		if (given(this.postcodes)
				&& !Stream.of(this.postcodes.split("\\s*,\\s*")).allMatch((one) -> OUTWARD.matcher(one).matches())) {
			errors.add(new FieldError("postcodes",
					"Write the first halves of postcodes with commas between, like TN13, TN14"));
		}
		if (given(this.privacyNotice) && !this.privacyNotice.matches("https?://[^\\s<>\"]+")) {
			errors.add(new FieldError("privacyNotice", "Write a web address, like https://www.example.org/privacy"));
		}
		limit(errors, "policingBody", this.policingBody, LONGEST);
		if (given(this.policingBody) && !EMAIL.matcher(this.policingBody.strip()).matches()) {
			errors.add(new FieldError("policingBody", "Write one e-mail address, like office@policing-body.example"));
		}
		errors.addAll(this.bounds.errors());
		return errors;
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

	private static void limit(List<FieldError> errors, String field, String text, int longest) {
		if (text != null && text.length() > longest) {
			errors.add(new FieldError(field, "Shorten this to " + longest + " characters"));
		}
	}

}
