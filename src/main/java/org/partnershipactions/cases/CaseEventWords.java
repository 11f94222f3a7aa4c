package org.partnershipactions.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Says what happened to a case in a sentence for its timeline. */
@Component
class CaseEventWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final Map<Class<?>, Function<DomainEvent, Line>> lines = new HashMap<>();

	private final Directory directory;

	CaseEventWords(Directory directory) {
		this.directory = directory;
		course();
		risk();
		victim();
		closing();
	}

	/** The line for an event; empty where it is not about a case. */
	Optional<Line> of(DomainEvent event) {
		return Optional.ofNullable(this.lines.get(event.getClass())).map((line) -> line.apply(event));
	}

	private void course() {
		say(CaseOpened.class, (event) -> new Line(event.key(), "Case opened, led by " + agency(event.leadAgency())));
		say(ReportLinked.class, (event) -> new Line(event.key(), "Report " + event.reportRef() + " linked"));
		say(CasePlanAgreed.class, (event) -> new Line(event.key(),
				event.formalPower() ? "Action plan agreed, with a formal power planned" : "Action plan agreed"));
		say(TaskGroupDecided.class, (event) -> new Line(event.key(),
				event.accepted() ? "Accepted into the task group" : "Not accepted into the task group"));
		say(CaseDateMoved.class, (event) -> new Line(event.key(),
				"%s: date moved from %s to %s".formatted(event.step(), day(event.from()), day(event.to()))));
		say(CaseReminderDue.class, (event) -> new Line(event.key(),
				"Reminder sent: %s is due on %s".formatted(event.step(), day(event.due()))));
		say(CaseWorkChased.class, (event) -> new Line(event.key(),
				"%s: date kept and work chased; next look on %s".formatted(event.step(), day(event.nextCheck()))));
		say(LeadAgencyChanged.class, (event) -> new Line(event.key(),
				"Lead changed from %s to %s".formatted(agency(event.from()), agency(event.to()))));
		say(GraffitiRemoved.class, (event) -> new Line(event.key(),
				event.inTime() ? "Graffiti removed in time" : "Graffiti removed, after its time"));
		say(CaseEvidenceAdded.class, (event) -> new Line(event.key(), "Evidence added"));
	}

	private void risk() {
		say(RiskAssessed.class, (event) -> new Line(event.key(),
				"Risk assessed, number %d: %s".formatted(event.number(), event.band().words())));
		say(RiskRaised.class, (event) -> new Line(event.key(),
				"Risk raised from %s to %s".formatted(event.from().words(), event.to().words())));
		say(RiskLowered.class, (event) -> new Line(event.key(),
				"Risk lowered from %s to %s".formatted(event.from().words(), event.to().words())));
		say(CaseLookedOver.class, (event) -> new Line(event.key(), "Case looked over"));
		say(CaseRestricted.class, (event) -> new Line(event.key(),
				event.restricted() ? "Case restricted to those who work on it" : "Case no longer restricted"));
		say(PartyJoined.class, (event) -> new Line(event.key(), "Person added: " + role(event.role())));
		say(PartyLeft.class, (event) -> new Line(event.key(), "Person removed: " + role(event.role())));
	}

	private void victim() {
		say(ContactLogged.class,
				(event) -> new Line(event.key(), "Contact: %s, %s".formatted(event.channel().words(), reached(event))));
		say(VictimUpdated.class, (event) -> new Line(event.key(), "Victim updated"));
		say(VictimTold.class, (event) -> new Line(event.key(), "Victim told of the end"));
		say(SurveySent.class,
				(event) -> new Line(event.key(), "Survey sent, open until " + day(event.validUntil())));
		say(SurveyAnswered.class, (event) -> new Line(event.key(), "Survey answered"));
		say(SurveyDeclined.class, (event) -> new Line(event.key(), "Survey declined"));
		say(SurveyNotAnswered.class, (event) -> new Line(event.key(), "Survey not answered in its time"));
	}

	private void closing() {
		say(ClosureSuggested.class,
				(event) -> new Line(event.key(), "Closure suggested, because the case is quiet"));
		say(ClosureProposed.class, (event) -> new Line(event.key(), "Closure proposed: %s; behaviour: %s"
			.formatted(event.outcome().words(), event.behaviour().words())));
		say(ClosureReturned.class, (event) -> new Line(event.key(), "Closure returned"));
		say(ClosureApproved.class,
				(event) -> new Line(event.key(), "Closure approved: " + event.outcome().words()));
		say(CaseClosed.class, (event) -> new Line(event.key(), "Case closed"));
		say(CaseReopened.class, (event) -> new Line(event.key(), "Case reopened"));
		say(CaseWithdrawn.class, (event) -> new Line(event.key(), "Case withdrawn"));
	}

	private <E extends DomainEvent> void say(Class<E> type, Function<E, Line> line) {
		this.lines.put(type, (event) -> line.apply(type.cast(event)));
	}

	private String agency(String code) {
		return this.directory.agencyName(code);
	}

	private static String role(CaseRole role) {
		return role.words().toLowerCase(Locale.UK);
	}

	private static String reached(ContactLogged event) {
		if (event.channel() == ContactChannel.LETTER) {
			return "sent";
		}
		return event.reached() ? "reached" : "not reached";
	}

	private static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : "no date";
	}

	/**
	 * A line of a timeline.
	 *
	 * @param key of the case
	 * @param words what happened
	 */
	record Line(String key, String words) {
	}

}
