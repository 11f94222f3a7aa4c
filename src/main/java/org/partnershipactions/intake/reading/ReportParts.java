package org.partnershipactions.intake.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.cases.reading.OpenCases;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReport.Addition;
import org.partnershipactions.intake.Referrals;
import org.partnershipactions.intake.ReportFacts;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReporterAnswer.Telling;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.Suggestions;
import org.partnershipactions.intake.reading.ReportView.ReporterView;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Opens the parts of a report: what and where, who, what it may belong to, what became of
 * it and what happened, latest first.
 */
@Component
class ReportParts {

	private final PlaceRegister places;

	private final ResidentRegister residents;

	private final Suggestions suggestions;

	private final OpenCases openCases;

	private final Referrals referrals;

	private final OverdueReviewing overdue;

	private final Directory directory;

	ReportParts(PlaceRegister places, ResidentRegister residents, Suggestions suggestions, OpenCases openCases,
			Referrals referrals, OverdueReviewing overdue, Directory directory) {
		this.places = places;
		this.residents = residents;
		this.suggestions = suggestions;
		this.openCases = openCases;
		this.referrals = referrals;
		this.overdue = overdue;
		this.directory = directory;
	}

	ReportView.What what(AsbReport report) {
		ReportFacts facts = report.facts();
		ReportOrigin origin = report.origin();
		ReportPlace place = report.place();
		return new ReportView.What(facts.description(), facts.occurredAt(), facts.howOften(), facts.alreadyToldTo(),
				facts.anyoneInDanger(), address(report), place.ward(), place.outsideDistrict(), origin.receivedAt(),
				origin.source(), origin.sourceReference(), report.additions().stream().map(Addition::text).toList());
	}

	String address(AsbReport report) {
		return report.erased() ? "Erased" : this.places.view(report.place().placeKey()).address();
	}

	/** Who reported, null when anonymous; that they were looked at is written down. */
	ReporterView reporter(AsbReport report, String purpose) {
		String key = report.reporter().reporterKey();
		if (key == null) {
			return null;
		}
		ResidentView one = this.residents.view(key, report.ref() + ": " + purpose);
		return new ReporterView(one.ref(), one.name(), one.address(), one.email(), one.telephone(),
				report.reporter().preferredContact());
	}

	List<Suggestion> suggestions(AsbReport report) {
		return this.suggestions.of(report);
	}

	/** What became of it; null while it is undecided. */
	ReportView.Outcome outcome(AsbReport report) {
		Triage triage = report.triage().orElse(null);
		if (triage == null) {
			return null;
		}
		String caseRef = (triage.caseKey() != null) ? this.openCases.ref(triage.caseKey()) : null;
		Telling telling = report.telling().orElse(null);
		return new ReportView.Outcome(triage.decision(), triage.reason(), caseRef, triage.agency(),
				(telling != null) ? telling.channel() : null, (telling != null) ? telling.words() : null);
	}

	/** What agencies were asked for, which begins with a decision. */
	List<ContributionView> contributions(AsbReport report) {
		return report.triage().isEmpty() ? List.of() : this.referrals.of(report);
	}

	List<ReportView.Entry> timeline(AsbReport report, List<ContributionView> contributions) {
		List<ReportView.Entry> entries = new ArrayList<>(own(report));
		contributions.stream()
			.filter((one) -> one.answeredAt() != null)
			.forEach((one) -> entries.add(entry(one.answeredAt(), null, answered(one))));
		this.overdue.history(report.partnership(), ReportSubject.path(report))
			.forEach((one) -> entries
				.add(entry(one.openedAt(), Actor.SYSTEM, one.stepLabel() + " fell late; a review began")));
		entries.sort(Comparator.comparing(ReportView.Entry::at).reversed());
		return entries;
	}

	private List<ReportView.Entry> own(AsbReport report) {
		List<ReportView.Entry> entries = new ArrayList<>();
		ReportOrigin origin = report.origin();
		String source = origin.source().words().toLowerCase(Locale.UK);
		entries.add(entry(origin.receivedAt(), origin.takenBy(), "Report received: " + source));
		report.additions()
			.forEach((one) -> entries.add(entry(one.addedAt(), Actor.SYSTEM, "The reporter added something")));
		report.triage().ifPresent((one) -> entries.add(entry(one.triagedAt(), one.triagedBy(), decided(one))));
		report.telling().ifPresent((one) -> entries.add(entry(one.toldAt(), one.toldBy(), told(one))));
		return entries;
	}

	private ReportView.Entry entry(Instant at, String by, String text) {
		String who = (by == null) ? "" : Actor.SYSTEM.equals(by) ? "the system" : this.directory.personName(by);
		return new ReportView.Entry(at, who, text);
	}

	private String decided(Triage triage) {
		String agency = (triage.agency() != null) ? ": " + this.directory.agencyName(triage.agency()) : "";
		return "Decided: " + triage.decision().words().toLowerCase(Locale.UK) + agency;
	}

	private String answered(ContributionView one) {
		return this.directory.agencyName(one.agency()) + ": " + one.state().words().toLowerCase(Locale.UK);
	}

	private static String told(Telling telling) {
		return (telling.channel() == Channel.NONE) ? "The reporter could not be reached"
				: "The reporter was told: " + telling.channel().words().toLowerCase(Locale.UK);
	}

}
