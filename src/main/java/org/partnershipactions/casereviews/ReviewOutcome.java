package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;

/** What the threshold, the officers and the panel said about an application. */
@MappedSuperclass
abstract class ReviewOutcome<R extends ReviewOutcome<R>> extends ReviewRecord<R> {

	@Embedded
	private Threshold threshold;

	@Embedded
	private Weighing weighing;

	@Embedded
	private PanelOutcome panel;

	@ElementCollection
	@CollectionTable(name = "case_review_recommendation", joinColumns = @JoinColumn(name = "review_id"))
	@OrderColumn(name = "position")
	private List<Recommendation> recommendations = new ArrayList<>();

	protected ReviewOutcome() {
	}

	ReviewOutcome(ReviewOpening opening, String ref, LocalDate due) {
		super(opening, ref, due);
	}

	final void says(Threshold decided) {
		this.threshold = decided;
	}

	final void says(Weighing weighed) {
		this.weighing = weighed;
	}

	final void says(PanelOutcome held) {
		this.panel = held;
	}

	final void recommends(List<Recommendation> more) {
		this.recommendations.addAll(more);
	}

	/** Forgets the words; what was decided, and who is asked by when, stays. */
	final void forgetWords() {
		this.weighing = weighing().map(Weighing::withoutWords).orElse(null);
		this.panel = panel().map(PanelOutcome::withoutWords).orElse(null);
		this.recommendations.replaceAll(Recommendation::withoutWords);
	}

	/**
	 * Asks for each recommendation that nobody was asked for yet; gives the keys of the
	 * requests.
	 */
	final List<String> askEach(Function<Recommendation, String> ask) {
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < this.recommendations.size(); i++) {
			Recommendation open = this.recommendations.get(i);
			if (open.contributionKey() == null) {
				asked.add(ask.apply(open));
				this.recommendations.set(i, open.asked(asked.get(asked.size() - 1)));
			}
		}
		return asked;
	}

	public final Optional<Threshold> threshold() {
		return Optional.ofNullable(this.threshold);
	}

	public final Optional<Weighing> weighing() {
		return Optional.ofNullable(this.weighing);
	}

	public final Optional<PanelOutcome> panel() {
		return Optional.ofNullable(this.panel);
	}

	public final List<Recommendation> recommendations() {
		return List.copyOf(this.recommendations);
	}

}
