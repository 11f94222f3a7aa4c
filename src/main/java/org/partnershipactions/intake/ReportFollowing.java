package org.partnershipactions.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.LinkSecret;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Lets whoever reported follow what becomes of it, by the secret they were given. */
@Service
@Transactional(readOnly = true)
public class ReportFollowing {

	private final AsbReports reports;

	ReportFollowing(AsbReports reports) {
		this.reports = reports;
	}

	/** The report that a secret opens; empty where it opens none. */
	@AllowedTo(THE_PUBLIC)
	public Optional<FollowView> bySecret(String secret) {
		return this.reports.followedBy(new LinkSecret(secret).hash()).map(ReportFollowing::view);
	}

	private static FollowView view(AsbReport report) {
		List<String> steps = new ArrayList<>();
		steps.add("Report received on " + DayWords.day(PartnershipClock.dayOf(report.origin().receivedAt())));
		report.additions().forEach((addition) -> steps.add("You added to it on " + DayWords.day(addition.addedAt())));
		report.triage().ifPresent((triage) -> steps.add(publicWords(triage)));
		report.telling()
			.filter((telling) -> telling.channel() != Channel.NONE)
			.ifPresent((telling) -> steps.add("You were told on " + DayWords.day(telling.toldAt())));
		return new FollowView(report.ref(), PartnershipClock.dayOf(report.origin().receivedAt()), stage(report), steps,
				next(report), open(report));
	}

	private static String stage(AsbReport report) {
		return report.triage()
			.map((triage) -> PublicWords.stage(triage.decision()))
			.orElse("We have your report and will look at it");
	}

	private static String next(AsbReport report) {
		return report.triage()
			.map((triage) -> PublicWords.next(triage.decision()))
			.orElse("We read new reports every working day and decide who can help.");
	}

	private static String publicWords(Triage triage) {
		return PublicWords.stage(triage.decision()) + ", decided on " + DayWords.day(triage.triagedAt());
	}

	private static boolean open(AsbReport report) {
		return report.triage().map((triage) -> triage.caseKey() != null).orElse(true);
	}

}
