package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Knows whose work each step of a case review is. */
@Component
public class ReviewTeams {

	/** Number of the priority of the plan that case reviews serve. */
	static final int PRIORITY = 3;

	/** Who decides appeals. */
	static final Queue APPEALS = Queue.ofPartnership("manager");

	private final Directory directory;

	ReviewTeams(Directory directory) {
		this.directory = directory;
	}

	/** The single point of contact of the body applied to. */
	Queue contactPoint(AsbCaseReview review) {
		return coordinator(review, review.body());
	}

	public Queue coordinator(AsbCaseReview review, String agency) {
		return this.directory.queueFor(review.partnership(), agency, "coordinator");
	}

	/** The lead of the task group for anti-social behaviour; else the manager. */
	Queue groupLead(String partnership) {
		return this.directory.groupOfPriority(partnership, PRIORITY)
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(APPEALS);
	}

	boolean serves(String partnership, String agency) {
		return this.directory.agencies(partnership).stream().anyMatch((one) -> one.code().equals(agency));
	}

	public String name(String agency) {
		return this.directory.agencyName(agency);
	}

	/** All agencies but these, as choices of a form. */
	public List<Map<String, String>> choices(String partnership, Set<String> without) {
		return this.directory.agencies(partnership)
			.stream()
			.filter((agency) -> !without.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

}
