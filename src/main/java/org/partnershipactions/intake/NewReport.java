package org.partnershipactions.intake;

import java.time.Instant;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

/**
 * A report as it comes in.
 *
 * @param partnership code of the partnership
 * @param categories what it is about, at least one
 * @param description what happened, in the words of whoever reports it
 * @param occurredAt when it happened, or began
 * @param howOften how often it happens, in words, or null
 * @param place where
 * @param anonymous whether the reporter is not named
 * @param reporter who reports it; null when anonymous
 * @param preferredContact how the reporter wants to hear from us
 * @param alreadyToldTo whom the reporter has told already, in words, or null
 * @param anyoneInDanger whether somebody was said to be in danger
 * @param source how it reached us
 * @param sourceReference the reference under which the sender keeps it, or null
 */
public record NewReport(String partnership, Set<CaseCategory> categories, String description, Instant occurredAt,
		String howOften, PlaceFacts place, boolean anonymous, ResidentFacts reporter, Channel preferredContact,
		String alreadyToldTo, boolean anyoneInDanger, ReportSource source, String sourceReference) {

	/** The same without stray blanks; what was left empty is null. */
	NewReport tidy() {
		return new NewReport(this.partnership, this.categories, tidy(this.description), this.occurredAt,
				tidy(this.howOften), tidy(this.place), this.anonymous, this.anonymous ? null : tidy(this.reporter),
				this.anonymous ? Channel.NONE : this.preferredContact, tidy(this.alreadyToldTo), this.anyoneInDanger,
				this.source, tidy(this.sourceReference));
	}

	private static PlaceFacts tidy(PlaceFacts place) {
		return new PlaceFacts(tidy(place.address()), tidy(place.ward()), place.latitude(), place.longitude());
	}

	private static ResidentFacts tidy(ResidentFacts one) {
		return new ResidentFacts(tidy(one.name()), one.bornOn(), tidy(one.address()), tidy(one.email()),
				tidy(one.telephone()), tidy(one.health()), one.body());
	}

	private static String tidy(String text) {
		return TypedText.orNull(text);
	}

	/**
	 * What whoever reports gets in return.
	 *
	 * @param ref reference of the report, such as {@code R-2026-00001}
	 * @param secret what opens the page on which to follow it
	 * @param repeated whether the report was here already
	 */
	public record ReportReceipt(String ref, String secret, boolean repeated) {

		/** Address of the page on which to follow the report. */
		public String followPath() {
			return "/follow/" + this.secret;
		}

	}

}
