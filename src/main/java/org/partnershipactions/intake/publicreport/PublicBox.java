package org.partnershipactions.intake.publicreport;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.forms.FieldError;

/**
 * The boxes that people type into, and how much each takes, in characters as people count
 * them.
 */
enum PublicBox {

	HAPPENED("happened", "What happened", 4000), ADDRESS("address", "The address or place", 300),
	POSTCODE("postcode", "The postcode", 20), LATITUDE("latitude", "The latitude", 20),
	LONGITUDE("longitude", "The longitude", 20), TIME("time", "The time", 20),
	TOLD_OTHER("toldOther", "Whom you told", 200), NAME("name", "Your name", 200),
	EMAIL("email", "The email address", 254), TELEPHONE("telephone", "The telephone number", 40),
	LETTER("letter", "The postal address", 500), MORE("text", "What you add", 4000);

	private final String field;

	private final String called;

	private final int most;

	PublicBox(String field, String called, int most) {
		this.field = field;
		this.called = called;
		this.most = most;
	}

	/** What is too long among the answers of one page. */
	public static List<FieldError> tooLong(List<String> fields, PublicAnswers typed) {
		return Arrays.stream(values())
			.filter((box) -> fields.contains(box.field))
			.filter((box) -> box.length(typed) > box.most)
			.map((box) -> new FieldError(box.field,
					"%s must be %,d characters or fewer; you typed %,d".formatted(box.called, box.most,
							box.length(typed))))
			.toList();
	}

	private int length(PublicAnswers typed) {
		String text = typed.text(this.field);
		return text.codePointCount(0, text.length());
	}

}
