package org.partnershipactions.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
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

	/** What became of a report, as the public reads it: no names. */
	private static final class PublicWords {

		private PublicWords() {
		}

		static String stage(TriageDecision decision) {
			return switch (decision) {
				case NEW_CASE -> "We opened a case about it";
				case JOIN_CASE -> "It is part of a case that we are working on";
				case REFER -> "We passed it to the organisation that deals with it";
				case NOT_ASB -> "It is not something that we can treat as anti-social behaviour";
				case NO_ACTION -> "We looked at it and there is no more that we can do now";
			};
		}

		static String next(TriageDecision decision) {
			return switch (decision) {
				case NEW_CASE, JOIN_CASE -> "We work on the case. Whatever you add here reaches the people who do."
						+ " If you gave your name, you hear from us in the way you chose.";
				case REFER -> "The other organisation deals with it now."
						+ " If you gave your name, you hear from us in the way you chose.";
				case NOT_ASB, NO_ACTION ->
					"There is nothing more to come. If something happens again, make a new report.";
			};
		}

	}

}
