package org.partnershipactions.intake;

import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

/** A report without stray blanks; what was left empty is null. */
final class TidyReport {

	private TidyReport() {
	}

	static NewReport of(NewReport report) {
		ResidentFacts reporter = report.anonymous() ? null : of(report.reporter());
		Channel contact = report.anonymous() ? Channel.NONE : report.preferredContact();
		return new NewReport(report.partnership(), report.categories(), tidy(report.description()), report.occurredAt(),
				tidy(report.howOften()), of(report.place()), report.anonymous(), reporter, contact,
				tidy(report.alreadyToldTo()), report.anyoneInDanger(), report.source(), tidy(report.sourceReference()));
	}

	private static PlaceFacts of(PlaceFacts place) {
		return new PlaceFacts(tidy(place.address()), tidy(place.ward()), place.latitude(), place.longitude());
	}

	private static ResidentFacts of(ResidentFacts one) {
		return new ResidentFacts(tidy(one.name()), one.bornOn(), tidy(one.address()), tidy(one.email()),
				tidy(one.telephone()), tidy(one.health()), one.body());
	}

	private static String tidy(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
