package org.partnershipactions.worklist;

import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.workflow.ProcessStep;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which steps of processes a list is of, by their names in the process file: a label may
 * be worded anew.
 *
 * @param steps the steps
 * @param besides whether the list is of all others instead
 */
public record StepSelection(List<? extends ProcessStep> steps, boolean besides) {

	/** All steps of all processes. */
	public static final StepSelection ALL = besides(List.of());

	/** These steps and no others. */
	public static StepSelection only(List<? extends ProcessStep> steps) {
		return new StepSelection(steps, false);
	}

	/** All steps but these. */
	public static StepSelection besides(List<? extends ProcessStep> steps) {
		return new StepSelection(steps, true);
	}

	Specification<WorkItem> chosen() {
		return (row, query, cb) -> this.besides ? cb.not(anyOf(row, cb)) : anyOf(row, cb);
	}

	private Predicate anyOf(Root<WorkItem> row, CriteriaBuilder cb) {
		return cb.or(this.steps.stream()
			.map((step) -> cb.and(cb.equal(row.get("place").get("process"), step.process()),
					cb.equal(row.get("place").get("task"), step.task())))
			.toArray(Predicate[]::new));
	}

}
