package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.tally.TalliedAggregate;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.intake.ReportEvent.ReportAddedTo;
import org.partnershipactions.intake.ReportEvent.ReportDateMoved;
import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.ReportEvent.ReportReferredAgain;
import org.partnershipactions.intake.ReportEvent.ReportTriaged;
import org.partnershipactions.intake.ReportEvent.ReporterNotReached;
import org.partnershipactions.intake.ReportEvent.ReporterTold;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReporterAnswer.Telling;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * One report of anti-social behaviour: what became of it, and whether whoever reported it
 * was told.
 */
@Entity
public class AsbReport extends TalliedAggregate<AsbReport> {

	/** More links than this are not needed: the first and the latest stay. */
	private static final int MOST_LINKS = 10;

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String ref;

	@Enumerated(EnumType.STRING)
	private ReportState state = ReportState.UNTRIAGED;

	private LocalDate stepDue;

	private int timesMoved;

	@Convert(converter = CategorySet.class)
	private Set<CaseCategory> categories = EnumSet.noneOf(CaseCategory.class);

	@Enumerated(EnumType.STRING)
	private CaseCategory mainCategory;

	@Embedded
	private ReportFacts facts;

	@Embedded
	private ReportPlace place;

	@Embedded
	private Reporter reporter;

	@Embedded
	private ReportOrigin origin;

	private LocalDate erasedOn;

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

	/** A report comes in; its secret is not known yet, see {@link #follow}. */
	AsbReport(NewReport report, String ref, IntakeFindings found, LocalDate triageDue) {
		this.partnership = report.partnership();
		this.ref = ref;
		this.categories.addAll(report.categories());
		this.mainCategory = CaseCategory.leading(report.categories());
		this.facts = ReportFacts.of(report);
		this.place = found.place();
		this.reporter = found.reporter();
		this.origin = found.origin();
		this.alike.addAll(found.alike());
		this.stepDue = triageDue;
		registerEvent(new ReportReceived(this.id, ref, this.mainCategory, this.place.ward(), this.origin.source()));
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
		registerEvent(new ReportAddedTo(this.id, triage().map(Triage::caseKey).orElse(null)));
		return this;
	}

	public AsbReport triage(Triage decided, LocalDate tellDue) {
		this.triage = decided;
		boolean toBeTold = this.reporter.toBeTold();
		stand(toBeTold ? ReportState.TO_TELL : ReportState.NOBODY_TO_TELL, toBeTold ? tellDue : null);
		registerEvent(new ReportTriaged(this.id, decided.decision(), decided.caseKey(), decided.agency()));
		return this;
	}

	/** Asks another agency in place of the one that it was referred to. */
	AsbReport referAgain(String agency, String contribution) {
		this.triage = this.triage.askedOf(agency, contribution);
		registerEvent(new ReportReferredAgain(this.id, agency));
		return this;
	}

	public AsbReport tell(Telling telling) {
		if (this.state != ReportState.TO_TELL) {
			throw new StepNotOpen(
					"Nobody waits for an answer to %s. It is now: %s.".formatted(this.ref, this.state.words()));
		}
		this.telling = telling;
		boolean reached = telling.channel() != Channel.NONE;
		stand(reached ? ReportState.TOLD : ReportState.NOT_REACHED, null);
		registerEvent(reached ? new ReporterTold(this.id, telling.channel()) : new ReporterNotReached(this.id));
		return this;
	}

	public AsbReport moveDate(LocalDate due, String reason) {
		registerEvent(new ReportDateMoved(this.id, this.stepDue, due, reason));
		this.stepDue = due;
		this.timesMoved++;
		return this;
	}

	/**
	 * Forgets who, where and in which words, and all that was added; when, what kind,
	 * ward and channel stay for the figures.
	 */
	public AsbReport erase(LocalDate today) {
		this.facts = this.facts.erase();
		this.place = this.place.erase();
		this.reporter = this.reporter.erase();
		this.origin = this.origin.erase();
		this.alike.clear();
		this.additions.clear();
		this.links.clear();
		this.triage = triage().map(Triage::withoutWords).orElse(null);
		this.telling = telling().map(Telling::withoutWords).orElse(null);
		this.erasedOn = today;
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

	private void stand(ReportState next, LocalDate due) {
		this.state = next;
		this.stepDue = due;
		this.timesMoved = 0;
	}

	/** Whether its reporter was told, on the day it came in. */
	@Override
	protected Optional<Tally> tally() {
		return Optional
			.of(Tally.of(this.partnership, TalliedFigure.REPORTS, PartnershipClock.dayOf(this.origin.receivedAt()),
					ReporterAnswer.of(this.state, this.reporter.preferredContact())));
	}

	/** Whether its personal data was erased. */
	public boolean erased() {
		return this.erasedOn != null;
	}

	public String key() {
		return this.id;
	}

	public String partnership() {
		return this.partnership;
	}

	public String ref() {
		return this.ref;
	}

	public ReportState state() {
		return this.state;
	}

	/** Day by which the open step is due; null where none is open. */
	public LocalDate stepDue() {
		return this.stepDue;
	}

	/** How often the date of the open step was moved. */
	int timesMoved() {
		return this.timesMoved;
	}

	public Set<CaseCategory> categories() {
		return Set.copyOf(this.categories);
	}

	/** The category by which it is titled and compared. */
	public CaseCategory mainCategory() {
		return this.mainCategory;
	}

	/** What lists call it: no personal data. */
	public String title() {
		return ReportFacts.title(this.mainCategory, this.place.ward());
	}

	public ReportFacts facts() {
		return this.facts;
	}

	public ReportPlace place() {
		return this.place;
	}

	public Reporter reporter() {
		return this.reporter;
	}

	public ReportOrigin origin() {
		return this.origin;
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

	/** What the reporter added to a report later. */
	@Embeddable
	public record Addition(Instant addedAt, @Column(name = "words") @SealedText String text) {
	}

	/**
	 * Somebody of the register who may be the same person as a reporter.
	 *
	 * @param residentKey key in the register
	 * @param reasons why, in words
	 */
	@Embeddable
	public record AlikePerson(String residentKey, String reasons) {
	}

	/**
	 * What intake found out about a new report before it is kept.
	 *
	 * @param alike who of the register may be the same person as the reporter
	 */
	record IntakeFindings(ReportPlace place, Reporter reporter, ReportOrigin origin, List<AlikePerson> alike) {
	}

	/**
	 * Keeps the categories of a report in its own row, so that a list reads one table.
	 */
	@Converter
	static class CategorySet implements AttributeConverter<Set<CaseCategory>, String> {

		@Override
		public String convertToDatabaseColumn(Set<CaseCategory> categories) {
			return categories.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
		}

		@Override
		public Set<CaseCategory> convertToEntityAttribute(String written) {
			return Arrays.stream(written.split(","))
				.map(CaseCategory::valueOf)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseCategory.class)));
		}

	}

}
