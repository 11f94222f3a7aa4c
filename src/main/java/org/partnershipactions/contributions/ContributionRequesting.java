package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a host does with the contributions to its subjects. Who may ask or release is the
 * host's rule, so access is checked in its use cases.
 */
@Service
@Transactional
public class ContributionRequesting {

	private final Contributions contributions;

	private final ContributionProcess process;

	private final ContributionSchedule schedule;

	ContributionRequesting(Contributions contributions, ContributionProcess process, ContributionSchedule schedule) {
		this.contributions = contributions;
		this.process = process;
		this.schedule = schedule;
	}

	/**
	 * Asks an agency, which has its days to answer, or fewer where what it is asked about
	 * ends before.
	 * @return key of the contribution, for the host's process to call
	 */
	public String ask(ContributionRequest request) {
		LocalDate answerDue = request.answerDue(this.schedule.answerDue(), this.schedule.today());
		Contribution asked = new Contribution(request, answerDue, this.schedule.now());
		return this.contributions.save(asked).view().key();
	}

	/** Lets an agency off; {@code StepNotOpen} where its contribution has ended. */
	public void release(String key, String reason) {
		release(this.contributions.withKey(key), reason);
	}

	/** Lets every agency off that still owes something to a subject. */
	public void releaseAll(String kind, String subjectKey, String reason) {
		open(kind, subjectKey).forEach((contribution) -> release(contribution, reason));
	}

	/** Holds every open contribution to a subject to a new day. */
	public void dueMoved(String kind, String subjectKey, LocalDate due) {
		for (Contribution contribution : open(kind, subjectKey)) {
			this.contributions.save(contribution.dueMoved(dueFor(contribution, due)));
			this.process.datesMoved(contribution.view().key());
		}
	}

	/**
	 * Moves the day of the step that is open: of one agency's answer, of the decision
	 * where it declined, or of its contribution once it accepted.
	 * @throws StepNotOpen when none is open
	 */
	public void moveDate(String key, LocalDate due, String reason) {
		this.contributions.save(this.contributions.withKey(key).moveDate(due, reason));
		this.process.datesMoved(key);
	}

	/** Everything that was asked for one subject, by agency. */
	@Transactional(readOnly = true)
	public List<ContributionView> of(String kind, String subjectKey) {
		return views(this.contributions.findByAskedKindAndAskedSubjectKeyOrderByAskedAgency(kind, subjectKey));
	}

	/** Everything that was asked for several subjects, by agency. */
	@Transactional(readOnly = true)
	public List<ContributionView> of(Collection<String> subjectKeys) {
		return subjectKeys.isEmpty() ? List.of()
				: views(this.contributions.findByAskedSubjectKeyInOrderByAskedAgency(subjectKeys));
	}

	/** Everything that one agency was asked for, soonest due first. */
	@Transactional(readOnly = true)
	public List<ContributionView> ofAgency(String partnership, String agency) {
		return views(this.contributions.findByAskedPartnershipAndAskedAgencyOrderByDue(partnership, agency));
	}

	/** The contribution with this key, where there is one. */
	@Transactional(readOnly = true)
	public Optional<ContributionView> find(String key) {
		return this.contributions.findById(key).map(Contribution::view);
	}

	/** Who decides on a declined request, as long as nobody has. */
	@Transactional(readOnly = true)
	public Queue decider(String key) {
		return this.schedule.decider(this.contributions.withKey(key));
	}

	/** One contribution. */
	@Transactional(readOnly = true)
	public ContributionView view(String key) {
		return this.contributions.withKey(key).view();
	}

	/**
	 * An agency is never late at once because somebody else moved a date, and never owes
	 * anything before it has to answer.
	 */
	private LocalDate dueFor(Contribution contribution, LocalDate due) {
		if (contribution.view().state() == ContributionState.ACCEPTED) {
			return this.schedule.dueWhenAccepted(due);
		}
		LocalDate answerDue = contribution.view().answerDue();
		return due.isBefore(answerDue) ? answerDue : due;
	}

	private void release(Contribution contribution, String reason) {
		this.contributions.save(contribution.release(reason, this.schedule.now()));
		this.process.released(contribution.view().key());
	}

	private List<Contribution> open(String kind, String subjectKey) {
		return this.contributions.findByAskedKindAndAskedSubjectKeyOrderByAskedAgency(kind, subjectKey)
			.stream()
			.filter((contribution) -> contribution.view().state().open())
			.toList();
	}

	private static List<ContributionView> views(List<Contribution> found) {
		return found.stream().map(Contribution::view).toList();
	}

}
