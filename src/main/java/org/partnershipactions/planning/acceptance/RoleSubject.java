package org.partnershipactions.planning.acceptance;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what an agency's answer is about, and of which partnership it is. */
@Component
class RoleSubject implements ProcessSubject, Belonging {

	private static final String KIND = "plan-role";

	private final RoleAcceptances roles;

	RoleSubject(RoleAcceptances roles) {
		this.roles = roles;
	}

	@Override
	public String process() {
		return RoleStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		RoleAcceptance role = this.roles.withKey(key);
		return new Subject(role.partnership(), KIND, key, role.year().toString(), "Role in the plan", null,
				"/annual-plans/" + role.year());
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public Optional<String> whyClosed(String key) {
		return this.roles.findById(key)
			.filter((role) -> role.state() == RoleState.NO_ANSWER || role.state() == RoleState.ENDED)
			.map((role) -> (role.state() == RoleState.ENDED) ? "the plan was adopted without it"
					: "its time passed without an answer");
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.roles.findById(key).map(RoleAcceptance::partnership);
	}

}
