package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.intake.ReportEvent.ReportAddedTo;
import org.partnershipactions.intake.ReportEvent.ReportDateMoved;
import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.ReportEvent.ReportReferredAgain;
import org.partnershipactions.intake.ReportEvent.ReportTriaged;
import org.partnershipactions.intake.ReportEvent.ReporterNotReached;
import org.partnershipactions.intake.ReportEvent.ReporterTold;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * One report of anti-social behaviour: what became of it, and whether whoever reported it
 * was told.
 */
@Entity
public class AsbReport extends ReportStanding<AsbReport> {

	/** More links than this are not needed: the first and the latest stay. */
	private static final int MOST_LINKS = 10;

	@Embedded
	private Triage triage;

	@Embedded
	private Telling telling;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "asb_report_alike", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	private List<AlikePerson> alike = new ArrayList<>();

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "asb_report_addition", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	private List<Addition> additions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "asb_report_link", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	@Column(name = "secret_hash")
	private List<String> links = new ArrayList<>();

	protected AsbReport() {
	}

	AsbReport(NewReport report, String ref, Intaken intaken) {
		super(report, ref, intaken);
		this.alike.addAll(intaken.alike());
	}

	AsbReport receive(LocalDate triageDue) {
		stand(ReportState.UNTRIAGED, triageDue);
		registerEvent(new ReportReceived(key(), ref(), mainCategory(), place().ward(), origin().source()));
		return this;
	}

	/** Lets whoever knows the secret with this hash follow the report. */
	AsbReport follow(String secretHash) {
		if (this.links.size() == MOST_LINKS) {
			this.links.remove(1);
		}
		this.links.add(secretHash);
		return this;
	}

	AsbReport add(String text, Instant now) {
		this.additions.add(new Addition(now, text));
		registerEvent(new ReportAddedTo(key(), triage().map(Triage::caseKey).orElse(null)));
		return this;
	}

	public AsbReport triage(Triage decided, LocalDate tellDue) {
		this.triage = decided;
		stand(reporter().toBeTold() ? ReportState.TO_TELL : ReportState.NOBODY_TO_TELL,
				reporter().toBeTold() ? tellDue : null);
		registerEvent(new ReportTriaged(key(), decided.decision(), decided.caseKey(), decided.agency()));
		return this;
	}

	/** Asks another agency in place of the one that it was referred to. */
	AsbReport referAgain(String agency, String contribution) {
		this.triage = this.triage.askedOf(agency, contribution);
		registerEvent(new ReportReferredAgain(key(), agency));
		return this;
	}

	public AsbReport tell(Telling telling) {
		if (state() != ReportState.TO_TELL) {
			throw new StepNotOpen("Nobody waits for an answer to %s. It is now: %s.".formatted(ref(), state().words()));
		}
		this.telling = telling;
		boolean reached = telling.channel() != Channel.NONE;
		stand(reached ? ReportState.TOLD : ReportState.NOT_REACHED, null);
		registerEvent(reached ? new ReporterTold(key(), telling.channel()) : new ReporterNotReached(key()));
		return this;
	}

	public AsbReport moveDate(LocalDate due, String reason) {
		registerEvent(new ReportDateMoved(key(), stepDue(), due, reason));
		moveStep(due);
		return this;
	}

	/** Forgets everything about people; figures stay. */
	public AsbReport erase(LocalDate today) {
		forget(today);
		this.alike.clear();
		this.additions.clear();
		this.links.clear();
		this.triage = triage().map(Triage::withoutWords).orElse(null);
		this.telling = telling().map(Telling::withoutWords).orElse(null);
		return this;
	}

	/** Day on which it was told or, where nobody was to be told, decided; or null. */
	public LocalDate closedOn() {
		Optional<Instant> told = telling().map(Telling::toldAt);
		return told.or(() -> triage().map(Triage::triagedAt)).map(PartnershipClock::dayOf).orElse(null);
	}

	/** Tells who listens of something that happened without changing the report. */
	AsbReport say(Object event) {
		registerEvent(event);
		return this;
	}

	public Optional<Triage> triage() {
		return Optional.ofNullable(this.triage);
	}

	public Optional<Telling> telling() {
		return Optional.ofNullable(this.telling);
	}

	/** Who of the register may be the same person as the reporter. */
	public List<AlikePerson> alike() {
		return List.copyOf(this.alike);
	}

	/** What was added later, oldest first. */
	public List<Addition> additions() {
		return List.copyOf(this.additions);
	}

}
