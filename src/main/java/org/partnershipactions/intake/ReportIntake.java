package org.partnershipactions.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.intake.AsbReport.AlikePerson;
import org.partnershipactions.intake.AsbReport.IntakeFindings;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentMatchView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Takes reports in, whoever brings them, and what is added to them later. */
@Service
@Transactional
public class ReportIntake {

	private final AsbReports reports;

	private final ReportRules rules;

	private final ReportReferences references;

	private final ReportRegisters registers;

	private final ReportSchedule schedule;

	private final ReportProcess process;

	private final CurrentPerson person;

	ReportIntake(AsbReports reports, ReportRules rules, ReportReferences references, ReportRegisters registers,
			ReportSchedule schedule, ReportProcess process, CurrentPerson person) {
		this.reports = reports;
		this.rules = rules;
		this.references = references;
		this.registers = registers;
		this.schedule = schedule;
		this.process = process;
		this.person = person;
	}

	/**
	 * Takes a report, or recognises one that is here already: by the sender's own
	 * reference, or the same text, place and reporter from the public within an hour.
	 * @throws org.partnershipactions.forms.InvalidAnswers when something is missing or
	 * cannot be
	 */
	@AllowedTo(THE_PUBLIC)
	@TriesAgain
	@Transactional(propagation = Propagation.SUPPORTS)
	public ReportReceipt receive(NewReport report) {
		this.rules.check(report);
		NewReport tidy = report.tidy();
		return this.references.lookUp(() -> repeated(tidy))
			.orElseGet(() -> this.references.takeUnder(tidy.partnership(), this.schedule.today().getYear(),
					(ref) -> takeOnce(tidy, ref)));
	}

	/**
	 * Adds to a report.
	 * @throws NotFound when the secret opens none
	 */
	@AllowedTo(THE_PUBLIC)
	public void addTo(String secret, String text) {
		AsbReport report = this.reports.followedBy(new LinkSecret(secret).hash())
			.orElseThrow(() -> new NotFound("report"));
		this.rules.checkAddition(text);
		this.reports.save(report.add(text.strip(), this.schedule.now()));
	}

	/** Only the same report waits here for the one that came just before it. */
	private ReportReceipt takeOnce(NewReport report, String ref) {
		if (report.sourceReference() != null) {
			this.registers.hold(report.partnership() + "|" + sender() + "|" + report.sourceReference());
		}
		else if (report.source() == ReportSource.PUBLIC) {
			this.registers.hold(fingerprint(report));
		}
		return repeated(report).orElseGet(() -> {
			AsbReport taken = take(report, ref);
			ReportReceipt receipt = receipt(taken, false);
			this.process.received(taken);
			return receipt;
		});
	}

	private Optional<ReportReceipt> repeated(NewReport report) {
		return known(report).map((known) -> receipt(known, true));
	}

	/** Each receipt has a link of its own: we keep only hashes of those before. */
	private ReportReceipt receipt(AsbReport report, boolean repeated) {
		String secret = LinkSecret.fresh().text();
		this.reports.save(report.follow(new LinkSecret(secret).hash()));
		return new ReportReceipt(report.ref(), secret, repeated);
	}

	/** The report that this one repeats. */
	private Optional<AsbReport> known(NewReport report) {
		if (report.sourceReference() != null) {
			return this.reports.sent(report.partnership(), sender(), mark(report, sender()));
		}
		return (report.source() != ReportSource.PUBLIC) ? Optional.empty()
				: this.reports.alike(report.partnership(), fingerprint(report), this.schedule.sameSince());
	}

	private AsbReport take(NewReport report, String ref) {
		String sender = (report.sourceReference() != null) ? sender() : null;
		ReportOrigin origin = new ReportOrigin(this.schedule.now(), report.source(), sender, report.sourceReference(),
				mark(report, sender), fingerprint(report), Actor.username());
		ReportPlace place = this.registers.place(report.partnership(), report.place());
		return new AsbReport(report, ref, findings(report, place, origin), this.schedule.triageDue());
	}

	private IntakeFindings findings(NewReport report, ReportPlace place, ReportOrigin origin) {
		if (report.anonymous()) {
			return new IntakeFindings(place, Reporter.ANONYMOUS, origin, List.of());
		}
		List<ResidentMatch> alike = this.registers.alike(report.partnership(), report.reporter());
		String key = this.registers.person(report.partnership(), report.reporter(), alike);
		List<AlikePerson> others = alike.stream()
			.filter((one) -> !one.key().equals(key))
			.map((one) -> new AlikePerson(one.key(), String.join(", ", ResidentMatchView.of(one).reasons())))
			.toList();
		return new IntakeFindings(place,
				new Reporter(key, report.preferredContact(), report.reporter().email() != null), origin, others);
	}

	/** Whose references are meant: those of the person's agency, or their own. */
	private String sender() {
		return this.person.agencies().stream().findFirst().orElseGet(Actor::username);
	}

	/** The keyed hash of the sender's reference; null where it has none. */
	private String mark(NewReport report, String sender) {
		return (sender == null) ? null : this.registers
			.fingerprint(ReportOrigin.marked(report.partnership(), sender, report.sourceReference()));
	}

	private String fingerprint(NewReport report) {
		ResidentFacts reporter = report.reporter();
		String who = (reporter != null) ? reporter.name() + "|" + reporter.email() + "|" + reporter.telephone() : "";
		String all = report.description() + "|" + report.place().words() + "|" + report.place().ward() + "|" + who;
		return this.registers.fingerprint(all.toLowerCase(Locale.UK).replaceAll("\\s+", " "));
	}

}
