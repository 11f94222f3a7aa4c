package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.tally.TalliedAggregate;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;

/** What was reported, by whom and where, and how far it came. */
@MappedSuperclass
abstract class ReportStanding<R extends ReportStanding<R>> extends TalliedAggregate<R> {

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

	protected ReportStanding() {
	}

	ReportStanding(NewReport report, String ref, Intaken intaken) {
		this.partnership = report.partnership();
		this.ref = ref;
		this.categories.addAll(report.categories());
		this.mainCategory = CaseCategory.leading(report.categories());
		this.facts = ReportFacts.of(report);
		this.place = intaken.place();
		this.reporter = intaken.reporter();
		this.origin = intaken.origin();
	}

	final void stand(ReportState next, LocalDate due) {
		this.state = next;
		this.stepDue = due;
		this.timesMoved = 0;
	}

	final void moveStep(LocalDate due) {
		this.stepDue = due;
		this.timesMoved++;
	}

	/** Forgets who, where and in which words; when, what kind, ward and channel stay. */
	final void forget(LocalDate day) {
		this.facts = new ReportFacts("Erased", this.facts.occurredAt(), null, null, this.facts.anyoneInDanger());
		this.place = new ReportPlace(ReportPlace.ERASED, this.place.ward(), this.place.outsideDistrict());
		this.reporter = new Reporter(null, this.reporter.preferredContact(), this.reporter.mailable());
		this.origin = new ReportOrigin(this.origin.receivedAt(), this.origin.source(), this.origin.sender(),
				this.origin.sourceReference(), ReportPlace.ERASED, this.origin.takenBy());
		this.erasedOn = day;
	}

	/** Whether its reporter was told, on the day it came in. */
	@Override
	protected final Optional<Tally> tally() {
		return Optional
			.of(Tally.of(this.partnership, TalliedFigure.REPORTS, PartnershipClock.dayOf(this.origin.receivedAt()),
					ReporterAnswer.of(this.state, this.reporter.preferredContact())));
	}

	/** Whether its personal data was erased. */
	public final boolean erased() {
		return this.erasedOn != null;
	}

	public final String key() {
		return this.id;
	}

	public final String partnership() {
		return this.partnership;
	}

	public final String ref() {
		return this.ref;
	}

	public final ReportState state() {
		return this.state;
	}

	/** Day by which the open step is due; null where none is open. */
	public final LocalDate stepDue() {
		return this.stepDue;
	}

	/** How often the date of the open step was moved. */
	final int timesMoved() {
		return this.timesMoved;
	}

	public final Set<CaseCategory> categories() {
		return Set.copyOf(this.categories);
	}

	/** The category by which it is titled and compared. */
	public final CaseCategory mainCategory() {
		return this.mainCategory;
	}

	/** What lists call it: no personal data. */
	public final String title() {
		return Categories.title(this.mainCategory, this.place.ward());
	}

	public final ReportFacts facts() {
		return this.facts;
	}

	public final ReportPlace place() {
		return this.place;
	}

	public final Reporter reporter() {
		return this.reporter;
	}

	public final ReportOrigin origin() {
		return this.origin;
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
