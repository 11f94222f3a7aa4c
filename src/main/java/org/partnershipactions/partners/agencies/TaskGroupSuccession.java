package org.partnershipactions.partners.agencies;

import java.util.List;

import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencySuccession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an ended agency's place in task groups to its successor. */
@Component
@Transactional
class TaskGroupSuccession implements AgencyObligations {

	private final TaskGroups groups;

	TaskGroupSuccession(TaskGroups groups) {
		this.groups = groups;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obligation> of(String partnership, String agency) {
		List<String> codes = this.groups.with(partnership, agency).stream().map(TaskGroup::code).toList();
		return codes.isEmpty() ? List.of()
				: List.of(new Obligation(
						(codes.size() == 1) ? "task group that it belongs to" : "task groups that it belongs to",
						codes.size(), codes));
	}

	@Override
	public void passOn(AgencySuccession succession) {
		this.groups.with(succession.partnership(), succession.from().code())
			.forEach((group) -> this.groups.save(group.follow(succession)));
	}

}
