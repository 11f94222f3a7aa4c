package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** How a case came to its end, and was opened again. */
@Embeddable
public class CaseEndings {

	@Column(name = "closure_suggested_on")
	private LocalDate suggestedOn;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Enumerated(EnumType.STRING)
	private Behaviour behaviour;

	@Column(name = "closure_approved_on")
	private LocalDate approvedOn;

	@Column(name = "closed_on")
	private LocalDate closedOn;

	@ElementCollection
	@CollectionTable(name = "case_closure", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseClosure> closures = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_reopening", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<ReopeningNote> reopenings = new ArrayList<>();

	void suggest(LocalDate today) {
		this.suggestedOn = today;
	}

	void propose(CaseClosure closure) {
		this.closures.add(closure);
	}

	void decide(CaseClosure decided) {
		this.closures.set(this.closures.size() - 1, decided);
		if (Boolean.TRUE.equals(decided.approved())) {
			this.outcome = decided.outcome();
			this.behaviour = decided.behaviour();
			this.approvedOn = decided.decidedOn();
		}
	}

	void close(LocalDate today) {
		this.closedOn = today;
	}

	void reopen(ReopeningNote note) {
		this.reopenings.add(note);
		this.outcome = null;
		this.behaviour = null;
		this.approvedOn = null;
		this.closedOn = null;
		this.suggestedOn = null;
	}

	/** Forgets the words; outcome, behaviour and days stay. */
	void erase() {
		this.closures.replaceAll(CaseClosure::withoutWords);
		this.reopenings.replaceAll((note) -> new ReopeningNote(note.on(), note.by(), null));
	}

	/** The proposal that was made last. */
	public Optional<CaseClosure> latest() {
		return this.closures.isEmpty() ? Optional.empty() : Optional.of(this.closures.get(this.closures.size() - 1));
	}

	public List<CaseClosure> closures() {
		return List.copyOf(this.closures);
	}

	List<ReopeningNote> reopenings() {
		return List.copyOf(this.reopenings);
	}

	/** Day on which quiet suggested the closure, or null. */
	public LocalDate suggestedOn() {
		return this.suggestedOn;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	public Behaviour behaviour() {
		return this.behaviour;
	}

	LocalDate approvedOn() {
		return this.approvedOn;
	}

	public LocalDate closedOn() {
		return this.closedOn;
	}

}
