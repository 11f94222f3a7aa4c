package org.partnershipactions.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.duties.Duty;
import org.partnershipactions.partners.duties.DutyReading;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * Knows whose work reports are and by when, which agency leads a case that grows from
 * one, and how far back reports are compared.
 */
@Component
public class ReportSchedule {

	/** Those who run Daily Tasking. */
	static final Queue TRIAGE = Queue.ofPartnership("triage");

	private final LocalDays days;

	private final Directory directory;

	private final CurrentPerson person;

	private final DutyReading duties;

	ReportSchedule(LocalDays days, Directory directory, CurrentPerson person, DutyReading duties) {
		this.days = days;
		this.directory = directory;
		this.person = person;
		this.duties = duties;
	}

	/**
	 * The agency that hosts Daily Tasking, and explains what falls late there; the
	 * manager where no agency does.
	 */
	Queue explaining(String partnership) {
		return this.duties.holder(partnership, Duty.NEW_CASES)
			.map((host) -> Queue.ofAgency(host, "coordinator"))
			.orElseGet(() -> Queue.ofPartnership("manager"));
	}

	/**
	 * The triage officer's own agency, or the one that hosts Daily Tasking.
	 * @throws org.partnershipactions.forms.InvalidAnswers naming {@code agency} where
	 * there is neither
	 */
	public String leadAgency(String partnership) {
		return this.person.agencies()
			.stream()
			.findFirst()
			.orElseGet(() -> this.duties.needed(partnership, Duty.NEW_CASES, "agency").get(0));
	}

	/** Those who decide when an agency declines a report that was referred to it. */
	Queue asker() {
		return TRIAGE;
	}

	public boolean serves(String partnership, String agency) {
		return this.directory.agencies(partnership).stream().anyMatch((one) -> one.code().equals(agency));
	}

	/** All agencies but these, as choices of a form. */
	public List<Map<String, String>> choices(String partnership, Set<String> without) {
		return this.directory.agencies(partnership)
			.stream()
			.filter((agency) -> !without.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

	/** Name of the person with an account. */
	public String personName(String account) {
		return this.directory.personName(account);
	}

	public Instant now() {
		return this.days.now();
	}

	LocalDate today() {
		return this.days.today();
	}

	LocalDate triageDue() {
		return this.days.fromToday("intake.triage.days");
	}

	public LocalDate tellDue() {
		return this.days.fromToday("intake.tell.days");
	}

	/** By when an agency deals with a report: the soonest of what its kinds ask. */
	LocalDate referralDue(Collection<CaseCategory> categories) {
		return categories.stream()
			.map((category) -> this.days.fromToday("intake.refer.days", category.code()))
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	/** Since when the same report from the public counts as sent twice. */
	Instant sameSince() {
		return now().minus(Duration.ofMinutes(this.days.figure("intake.same.minutes")));
	}

	/** Since when reports are compared with one that came in at a moment. */
	public Instant similarSince(Instant receivedAt) {
		return receivedAt.atZone(PartnershipClock.LONDON)
			.minusMonths(this.days.figure("intake.similar.months"))
			.toInstant();
	}

}
