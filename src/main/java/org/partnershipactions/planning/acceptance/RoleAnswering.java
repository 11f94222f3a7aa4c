package org.partnershipactions.planning.acceptance;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.planning.MayOnPlanning;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.planning.MayOnPlanning.PlanningRight.ANSWER;

/** Takes what an agency says to its role in a draft plan. */
@Service
@Transactional
public class RoleAnswering {

	private final RoleAcceptances roles;

	private final RoleProcess process;

	RoleAnswering(RoleAcceptances roles, RoleProcess process) {
		this.roles = roles;
		this.process = process;
	}

	/** The agency accepts, has nothing to contribute, or declines. */
	@FormTask("AcceptRole")
	@MayOnPlanning(ANSWER)
	public void answer(String key, AcceptRole answers) {
		RoleAcceptance role = this.roles.withKey(key);
		this.process.answered(this.roles.save(role.answer(answers.state(), answers.words(), Actor.username())));
	}

}
