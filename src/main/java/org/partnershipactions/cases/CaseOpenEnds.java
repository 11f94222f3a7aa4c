package org.partnershipactions.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.Interventions;

import org.springframework.stereotype.Component;

/** The open ends of the case itself and of what agencies owe to it. */
@Component
class CaseOpenEnds implements OpenEnds {

	private static final Map<CaseStep, String> STEPS = new EnumMap<>(Map.of(CaseStep.ASSESS_AGAIN,
			"The risk is not assessed since a report was linked. Assess it first", CaseStep.GRAFFITI,
			"Offensive graffiti is still to be removed. Record its removal first", CaseStep.ACCEPT_LATER,
			"The task group has not decided yet if it takes the case in. Wait for its lead"));

	private final CaseAsking asking;

	private final Interventions interventions;

	private final Directory directory;

	CaseOpenEnds(CaseAsking asking, Interventions interventions, Directory directory) {
		this.asking = asking;
		this.interventions = interventions;
		this.directory = directory;
	}

	@Override
	public List<String> of(AsbCase asbCase) {
		List<String> ends = new ArrayList<>();
		if (asbCase.highRisk()) {
			ends.add("The risk is High. Close the case once the task-group lead has lowered it");
		}
		STEPS.forEach((step, sentence) -> {
			if (asbCase.deadlines().isOpen(step)) {
				ends.add(sentence);
			}
		});
		ends.addAll(owed(asbCase));
		this.interventions.liveWithoutOwner(asbCase.key())
			.forEach((power) -> ends
				.add(power + " is live and nobody looks after it. Name the agency that will, in its review"));
		return ends;
	}

	private List<String> owed(AsbCase asbCase) {
		return this.asking.of(asbCase)
			.stream()
			.filter((contribution) -> contribution.state().open())
			.map(this::owed)
			.toList();
	}

	private String owed(ContributionView contribution) {
		String agency = this.directory.agencyName(contribution.agency());
		return contribution.state().silent()
				? agency + " has not answered the request. Wait for its answer or release it"
				: agency + " has not made its contribution. Wait for it or release the agency";
	}

}
