package org.partnershipactions.planning.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.PlanMaking;
import org.partnershipactions.planning.acceptance.RoleReading;
import org.partnershipactions.planning.acceptance.RoleReading.RoleView;
import org.partnershipactions.planning.acceptance.RoleState;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to whoever adopts a plan otherwise what that would end. */
@Component
class MakingUnderWay implements PlanMaking {

	private static final Set<RoleState> SILENT = EnumSet.of(RoleState.ASKED, RoleState.NO_ANSWER, RoleState.NOT_ASKED);

	private final AnnualPlans plans;

	private final RoleReading roles;

	private final Directory directory;

	MakingUnderWay(AnnualPlans plans, RoleReading roles, Directory directory) {
		this.plans = plans;
		this.roles = roles;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<UnderWay> underWay(String partnership, PlanYear year) {
		return this.plans.find(partnership, year).filter((plan) -> !plan.state().over()).map((plan) -> {
			List<RoleView> said = this.roles.open(partnership, year);
			return new UnderWay(plan.state().words(), names(said, EnumSet.of(RoleState.DECLINED)), names(said, SILENT));
		});
	}

	private List<String> names(List<RoleView> said, Set<RoleState> states) {
		return said.stream()
			.filter((role) -> states.contains(role.state()))
			.map((role) -> this.directory.agencyName(role.agency()))
			.toList();
	}

}
