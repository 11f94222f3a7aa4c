package org.partnershipactions.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

import org.springframework.stereotype.Component;

/**
 * What a report must say before it is taken; the same for pages, officers and programs.
 */
@Component
public class ReportRules {

	/** Two thousand emoji of two code points each are kept whole. */
	static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_ADDRESS = 500;

	private static final int LONGEST_WARD = 100;

	private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

	private final ReportSchedule dates;

	ReportRules(ReportSchedule dates) {
		this.dates = dates;
	}

	/**
	 * Refuses a report that cannot be taken, with a line for each field.
	 * @throws InvalidAnswers with the fields as the API names them
	 */
	void check(NewReport report) {
		Problems problems = new Problems();
		what(report, problems);
		where(report.place(), problems);
		who(report, problems);
		problems.refuse();
	}

	/** Refuses an addition that is empty or too long. */
	void checkAddition(String text) {
		Problems problems = new Problems();
		problems.text(new Limit("text", "what you want to add", LONGEST_TEXT), text);
		problems.refuse();
	}

	private void what(NewReport report, Problems problems) {
		problems.when(report.categories() == null || report.categories().isEmpty(), "category",
				"Choose what the report is about");
		problems.text(new Limit("description", "what happened", LONGEST_TEXT), report.description());
		problems.longest(new Limit("howOften", "How often it happens", LONGEST_TEXT), report.howOften());
		problems.longest(new Limit("alreadyToldTo", "Who was told already", LONGEST_TEXT), report.alreadyToldTo());
		problems.longest(new Limit("sourceReference", "Your own reference", LONGEST_LINE), report.sourceReference());
		when(report.occurredAt(), problems);
	}

	private void when(Instant occurredAt, Problems problems) {
		if (occurredAt == null) {
			problems.add("occurredAt", "Enter when it happened");
			return;
		}
		problems.when(occurredAt.isAfter(this.dates.now()), "occurredAt",
				"When it happened cannot lie in the future: check day and time");
		problems.when(occurredAt.isBefore(LONG_AGO), "occurredAt", "Check the year in which it happened");
	}

	private static void where(PlaceFacts place, Problems problems) {
		problems.text(new Limit("address", "where it happened: an address, or latitude and longitude", LONGEST_ADDRESS),
				(place != null) ? place.words() : null);
		problems.text(new Limit("ward", "the ward, or \"not known\"", LONGEST_WARD),
				(place != null) ? place.ward() : null);
		if (place != null) {
			point(place, problems);
		}
	}

	private static void point(PlaceFacts place, Problems problems) {
		problems.when(place.latitude() == null && place.longitude() != null, "latitude",
				"Enter the latitude too, or leave both empty");
		problems.when(place.longitude() == null && place.latitude() != null, "longitude",
				"Enter the longitude too, or leave both empty");
		problems.when(beyond(place.latitude(), 90), "latitude", "The latitude must lie between -90 and 90");
		problems.when(beyond(place.longitude(), 180), "longitude", "The longitude must lie between -180 and 180");
	}

	private static boolean beyond(BigDecimal degrees, int most) {
		return degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0;
	}

	private static void who(NewReport report, Problems problems) {
		if (report.anonymous()) {
			return;
		}
		ResidentFacts reporter = report.reporter();
		if (reporter == null) {
			problems.add("reporter.name", "Enter the name of the reporter, or say that the report is anonymous");
			return;
		}
		problems.text(new Limit("reporter.name", "the name of the reporter", LONGEST_LINE), reporter.name());
		problems.longest(new Limit("reporter.address", "The address", LONGEST_ADDRESS), reporter.address());
		problems.longest(new Limit("reporter.telephone", "The telephone number", LONGEST_LINE), reporter.telephone());
		problems.when(
				Problems.given(reporter.email()) && !reporter.email().strip().matches("[^@\\s]{1,64}@[^@\\s]{1,180}"),
				"reporter.email", "Enter the e-mail address in the form name@example.org");
		contact(report.preferredContact(), reporter, problems);
	}

	private static void contact(Channel wanted, ResidentFacts reporter, Problems problems) {
		problems.when(wanted == null, "preferredContact", "Choose how the reporter wants to hear from us");
		problems.when(wanted == Channel.EMAIL && !Problems.given(reporter.email()), "reporter.email",
				"Enter the e-mail address, or choose another way to hear from us");
		problems.when(wanted == Channel.TELEPHONE && !Problems.given(reporter.telephone()), "reporter.telephone",
				"Enter the telephone number, or choose another way to hear from us");
		problems.when(wanted == Channel.LETTER && !Problems.given(reporter.address()), "reporter.address",
				"Enter the postal address, or choose another way to hear from us");
	}

	/** Collects what is wrong, one line for each field. */
	public static final class Problems {

		private final List<FieldError> errors = new ArrayList<>();

		static boolean given(String text) {
			return !TypedText.isBlank(text);
		}

		void add(String field, String message) {
			this.errors.add(new FieldError(field, message));
		}

		public void when(boolean wrong, String field, String message) {
			if (wrong) {
				add(field, message);
			}
		}

		void text(Limit limit, String text) {
			when(!given(text), limit.field(), "Enter " + limit.name());
			longest(new Limit(limit.field(), "This text", limit.most()), text);
		}

		public void longest(Limit limit, String text) {
			boolean tooLong = text != null && text.strip().codePointCount(0, text.strip().length()) > limit.most();
			when(tooLong, limit.field(), "%s must be %,d characters or fewer".formatted(limit.name(), limit.most()));
		}

		public void refuse() {
			if (!this.errors.isEmpty()) {
				throw new InvalidAnswers(this.errors);
			}
		}

	}

	/**
	 * How long a text may be.
	 *
	 * @param field the field as the API names it
	 * @param name what sentences call it
	 * @param most characters that it may have
	 */
	public record Limit(String field, String name, int most) {
	}

}
