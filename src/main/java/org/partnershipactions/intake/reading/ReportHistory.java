package org.partnershipactions.intake.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.Referrals;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportOrigin;
import org.partnershipactions.intake.ReportSubjects;
import org.partnershipactions.intake.Telling;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.intake.triage.Decided;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Tells what happened to a report, latest first. */
@Component
class ReportHistory {

	private final Referrals referrals;

	private final OverdueReviewing reviews;

	private final Directory directory;

	private final ReportAccess access;

	ReportHistory(Referrals referrals, OverdueReviewing reviews, Directory directory, ReportAccess access) {
		this.referrals = referrals;
		this.reviews = reviews;
		this.directory = directory;
		this.access = access;
	}

	/** Whether the reader works for an agency that was asked to deal with the report. */
	boolean asked(AsbReport report) {
		return report.triage().map(Triage::contributionKey).isPresent()
				&& contributions(report).stream().anyMatch((one) -> this.access.worksFor(one.agency()));
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
		this.reviews.history(report.partnership(), ReportSubjects.path(report))
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
