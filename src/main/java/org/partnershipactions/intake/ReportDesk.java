package org.partnershipactions.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentMatchView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Where reports are laid down: knows those again that came twice, and files new ones. */
@Component
class ReportDesk {

	private final AsbReports reports;

	private final Registers registers;

	private final IntakeDates dates;

	private final ReportProcess process;

	private final CurrentPerson person;

	ReportDesk(AsbReports reports, Registers registers, IntakeDates dates, ReportProcess process,
			CurrentPerson person) {
		this.reports = reports;
		this.registers = registers;
		this.dates = dates;
		this.process = process;
		this.person = person;
	}

	IntakeDates dates() {
		return this.dates;
	}

	/** The report that this one repeats. */
	Optional<AsbReport> known(NewReport report) {
		if (report.sourceReference() != null) {
			return this.reports.sent(report.partnership(), sender(), report.sourceReference());
		}
		return (report.source() != ReportSource.PUBLIC) ? Optional.empty()
				: this.reports.alike(report.partnership(), fingerprint(report), this.dates.sameSince());
	}

	AsbReport take(NewReport report, String ref) {
		String sender = (report.sourceReference() != null) ? sender() : null;
		ReportOrigin origin = new ReportOrigin(this.dates.now(), report.source(), sender, report.sourceReference(),
				fingerprint(report), Actor.username());
		ReportPlace place = this.registers.place(report.partnership(), report.place());
		return new AsbReport(report, ref, intaken(report, place, origin)).receive(this.dates.triageDue());
	}

	void begin(AsbReport report) {
		this.process.received(report);
	}

	private Intaken intaken(NewReport report, ReportPlace place, ReportOrigin origin) {
		if (report.anonymous()) {
			return new Intaken(place, Reporter.ANONYMOUS, origin, List.of());
		}
		List<ResidentMatch> alike = this.registers.alike(report.partnership(), report.reporter());
		String key = this.registers.person(report.partnership(), report.reporter(), alike);
		List<AlikePerson> others = alike.stream()
			.filter((one) -> !one.key().equals(key))
			.map((one) -> new AlikePerson(one.key(), String.join(", ", ResidentMatchView.of(one).reasons())))
			.toList();
		return new Intaken(place, new Reporter(key, report.preferredContact(), report.reporter().email() != null),
				origin, others);
	}

	/** Whose references are meant: those of the person's agency, or their own. */
	private String sender() {
		return this.person.agencies().stream().findFirst().orElseGet(Actor::username);
	}

	private String fingerprint(NewReport report) {
		ResidentFacts reporter = report.reporter();
		String who = (reporter != null) ? reporter.name() + "|" + reporter.email() + "|" + reporter.telephone() : "";
		String all = report.description() + "|" + report.place().address() + "|" + report.place().ward() + "|" + who;
		return this.registers.fingerprint(all.toLowerCase(Locale.UK).replaceAll("\\s+", " "));
	}

}
