package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What an application for a case review is, and how far it came. */
@MappedSuperclass
abstract class ReviewRecord<R extends ReviewRecord<R>> extends AbstractAggregateRoot<R> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	@Column(name = "review_ref")
	private String ref;

	private String body;

	@Enumerated(EnumType.STRING)
	private ReviewStage stage = ReviewStage.APPLIED;

	private LocalDate stepDue;

	private int timesMoved;

	@Embedded
	private ReviewApplication application;

	@ElementCollection
	@CollectionTable(name = "case_review_subject", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<ReviewSubject> subjects = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_review_elsewhere", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<ReportElsewhere> elsewhere = new ArrayList<>();

	protected ReviewRecord() {
	}

	ReviewRecord(ReviewOpening opening, String ref, LocalDate due) {
		this.partnership = opening.partnership();
		this.ref = ref;
		this.body = opening.body();
		this.application = opening.application();
		this.subjects.addAll(opening.subjects());
		this.stepDue = due;
	}

	final void stand(ReviewStage next, LocalDate due) {
		this.stage = next;
		this.stepDue = due;
		this.timesMoved = 0;
	}

	final void moveStep(LocalDate due) {
		this.stepDue = due;
		this.timesMoved++;
	}

	final void contact(String agency) {
		this.body = agency;
	}

	final void consented(Boolean consent) {
		this.application = (consent != null) ? this.application.consented(consent) : this.application;
	}

	/** Takes in cases and reports that it did not name before. */
	final void concerns(List<ReviewSubject> more) {
		more.stream().filter((one) -> !this.subjects.contains(one)).forEach(this.subjects::add);
	}

	final void toldElsewhere(List<ReportElsewhere> reports) {
		this.elsewhere.addAll(reports);
	}

	/** Knows nobody any more; which cases and reports it is about stays. */
	final void forgetPeople() {
		this.application = this.application.erase();
		this.elsewhere.clear();
	}

	/** Whether its personal data was erased. */
	public final boolean erased() {
		return this.application.erased();
	}

	public final String key() {
		return this.id;
	}

	public final String partnership() {
		return this.partnership;
	}

	/** Reference, such as {@code CR-2026-001}. */
	public final String ref() {
		return this.ref;
	}

	/** Code of the body applied to: its coordinator is the single point of contact. */
	public final String body() {
		return this.body;
	}

	public final ReviewStage stage() {
		return this.stage;
	}

	/** Day by which the open step of the main line is due; null where none is open. */
	public final LocalDate stepDue() {
		return this.stepDue;
	}

	/** How often the date of the open step was moved. */
	final int timesMoved() {
		return this.timesMoved;
	}

	public final ReviewApplication application() {
		return this.application;
	}

	/** The cases and reports concerned. */
	public final List<ReviewSubject> subjects() {
		return List.copyOf(this.subjects);
	}

	/** Reports that the applicant made to others. */
	public final List<ReportElsewhere> elsewhere() {
		return List.copyOf(this.elsewhere);
	}

	/** What lists call it: no personal data. */
	final String title() {
		return "Case review, applied for by " + this.application.madeBy().within();
	}

}
