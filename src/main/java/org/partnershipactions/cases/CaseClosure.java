package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.security.sealing.SealedText;

/** How a case came to its end, and was opened again. */
@Embeddable
public class CaseClosure {

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
	private List<ClosureProposal> closures = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_reopening", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<ReopeningNote> reopenings = new ArrayList<>();

	void suggest(LocalDate today) {
		this.suggestedOn = today;
	}

	void propose(ClosureProposal closure) {
		this.closures.add(closure);
	}

	void decide(ClosureProposal decided) {
		this.closures.set(this.closures.size() - 1, decided);
		if (Boolean.TRUE.equals(decided.approved())) {
			this.outcome = decided.outcome();
			this.behaviour = decided.behaviour();
			this.approvedOn = decided.decision().decidedOn();
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
		this.closures.replaceAll(ClosureProposal::withoutWords);
		this.reopenings.replaceAll((note) -> new ReopeningNote(note.on(), note.by(), null));
	}

	/** The proposal that was made last. */
	public Optional<ClosureProposal> latest() {
		return this.closures.isEmpty() ? Optional.empty() : Optional.of(this.closures.get(this.closures.size() - 1));
	}

	public List<ClosureProposal> closures() {
		return List.copyOf(this.closures);
	}

	/** Day of the last reopening; empty where there was none. */
	Optional<LocalDate> reopenedOn() {
		return this.reopenings.isEmpty() ? Optional.empty()
				: Optional.of(this.reopenings.get(this.reopenings.size() - 1).on());
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

	/**
	 * A proposal to close a case and what became of it.
	 *
	 * @param outcome why it is closed
	 * @param behaviour what became of the behaviour
	 * @param victimsView what the victim thinks, or null
	 * @param summary what was done
	 * @param proposedBy account of who proposed it
	 * @param proposedOn day on which
	 * @param decision what was decided; null while nobody did
	 */
	@Embeddable
	public record ClosureProposal(@Enumerated(EnumType.STRING) @Column(length = 30) Outcome outcome,
			@Enumerated(EnumType.STRING) @Column(length = 20) Behaviour behaviour, @SealedText String victimsView,
			@SealedText String summary, @Column(length = 100) String proposedBy, LocalDate proposedOn,
			@Embedded ClosureDecision decision) {

		ClosureProposal withoutWords() {
			return new ClosureProposal(this.outcome, this.behaviour, null, null, this.proposedBy, this.proposedOn,
					(this.decision != null) ? this.decision.withoutWords() : null);
		}

		ClosureProposal approvedOn(LocalDate today, String comment, String by) {
			return decided(new ClosureDecision(true, comment, by, today));
		}

		ClosureProposal returnedOn(LocalDate today, String comment, String by) {
			return decided(new ClosureDecision(false, comment, by, today));
		}

		/** Whether it was approved; null while nobody decided. */
		public Boolean approved() {
			return (this.decision != null) ? this.decision.approved() : null;
		}

		/** What was said with the decision, or null. */
		public String comment() {
			return (this.decision != null) ? this.decision.comment() : null;
		}

		/** Account of who decided, or null. */
		public String decidedBy() {
			return (this.decision != null) ? this.decision.decidedBy() : null;
		}

		private ClosureProposal decided(ClosureDecision decided) {
			return new ClosureProposal(this.outcome, this.behaviour, this.victimsView, this.summary, this.proposedBy,
					this.proposedOn, decided);
		}

	}

	/**
	 * What was decided on a proposal to close a case.
	 *
	 * @param approved whether it was approved
	 * @param comment what was said with it, or null
	 * @param decidedBy account of who decided
	 * @param decidedOn day on which
	 */
	@Embeddable
	record ClosureDecision(Boolean approved, @SealedText @Column(name = "decision_comment") String comment,
			@Column(length = 100) String decidedBy, LocalDate decidedOn) {

		ClosureDecision withoutWords() {
			return new ClosureDecision(this.approved, null, this.decidedBy, this.decidedOn);
		}

	}

	/**
	 * Why a case was opened again.
	 *
	 * @param on day on which
	 * @param by account of who did
	 * @param reason why
	 */
	@Embeddable
	record ReopeningNote(@Column(name = "reopened_on") LocalDate on,
			@Column(name = "reopened_by", length = 100) String by, @SealedText @Column(name = "reason") String reason) {
	}

	/**
	 * Why a case was taken back.
	 *
	 * @param kind which kind
	 * @param mergedInto key of the case that took it in, or null
	 * @param reason why, in words
	 * @param by account of who did
	 */
	@Embeddable
	record CaseWithdrawal(@Enumerated(EnumType.STRING) @Column(name = "withdrawal_kind") WithdrawalKind kind,
			@Column(name = "merged_into") String mergedInto,
			@SealedText @Column(name = "withdrawal_reason") String reason, @Column(name = "withdrawn_by") String by) {

		CaseWithdrawal withoutWords() {
			return new CaseWithdrawal(this.kind, this.mergedInto, null, this.by);
		}

	}

	/** Why a case is taken back without being closed. */
	public enum WithdrawalKind {

		OPENED_IN_ERROR("Opened in error"), MERGED("Merged into another case");

		private final String words;

		WithdrawalKind(String words) {
			this.words = words;
		}

		/** The kind as people read it. */
		public String words() {
			return this.words;
		}

	}

}
